/** Why a publication or withdrawal was not proposed or confirmed; heard in the console. */
export const publicationReasonTexts: Readonly<Record<string, string>> = {
  'publication-changed':
    'Niet doorgegaan: de factsheet is veranderd. Het voorstel is vervallen. Lees de nieuwe inhoud en doe zo nodig een nieuw voorstel.',
  'already-published': 'Deze inhoud is al gepubliceerd.',
  'already-proposed': 'Er ligt al een voorstel om te publiceren. Bevestig dat, of haal het eerst weg.',
  'correction-note-missing':
    'Er is al een eerdere versie. Schrijf op wat er in deze versie verbeterd is: lezers zien dat.',
  'moment-unknown': 'Deze dag of dit tijdstip bestaat niet. Kies een dag en een tijd, bijvoorbeeld 10:00.',
  'moment-passed': 'Dit moment is al voorbij. Kies een later moment. Ligt er al een voorstel, haal dat dan eerst weg.',
  'moment-too-far': 'Dit moment ligt meer dan een jaar vooruit. Kies een eerder moment.',
  'fact-check-missing':
    'Er is geen afgeronde feitencheck. Rond die eerst af, of schrijf op waarom u zonder feitencheck publiceert.',
  'already-withdrawn': 'Deze versie is al ingetrokken. Er is niets veranderd.',
  'withdrawal-proposed': 'Er ligt al een voorstel om deze versie in te trekken.',
  'publication-decided': 'Over dit voorstel is intussen al beslist. Er is niets veranderd.',
  'publication-confirmed': 'Dit voorstel is intussen al bevestigd. Er is niets veranderd.',
  'publication-declined': 'Dit voorstel is intussen weggehaald. Er is niets veranderd.',
  'publication-void':
    'Dit voorstel is vervallen: de factsheet is sinds het voorstel veranderd. Er is niets gepubliceerd.',
  'preview-incomplete': 'Deze bladzijde kan nog niet worden getoond: er ontbreekt nog iets aan de factsheet.',
}
