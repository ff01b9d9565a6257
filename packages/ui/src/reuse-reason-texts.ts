/** Refusals around taking answers over from another approach. */
export const reuseReasonTexts: Readonly<Record<string, string>> = {
  'nothing-to-reuse': 'Vink ten minste één antwoord aan dat u wilt overnemen.',
  'not-reusable': 'Dit antwoord kan niet worden overgenomen. Er is niets veranderd.',
  'reuse-twice': 'Kies voor deze vraag één antwoord. Er is nog niets overgenomen.',
  'source-changed':
    'Het antwoord bij de andere aanpak is intussen gewijzigd. Er is niets overgenomen. Lees het nieuwe antwoord en kies opnieuw.',
  'answer-not-blank':
    'Hier staat al een ander antwoord. Er is niets overgenomen. Wilt u het vervangen? Kies dan bij het antwoord hieronder voor vervangen.',
  'own-changed': 'Het antwoord hier is intussen gewijzigd. Er is niets overgenomen. Bekijk het en kies opnieuw.',
}
