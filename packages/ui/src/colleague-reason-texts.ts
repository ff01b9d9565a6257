/** Why a colleague was not invited, or questions were not handed over. */
export const colleagueReasonTexts: Readonly<Record<string, string>> = {
  'already-member': 'Deze collega doet al mee. U kunt hieronder vragen toewijzen.',
  'account-deactivated': 'Dit account is uitgezet. Neem contact op met STJ als deze collega toch mee moet doen.',
  'colleague-name': 'Vul de naam van uw collega in.',
  'colleague-address': 'Vul het e-mailadres van het werk in, zoals naam@organisatie.nl.',
  'colleague-needed': 'Kies wie de vragen gaat invullen.',
  'nothing-chosen': 'Vink ten minste één onderdeel of één vraag aan.',
}
