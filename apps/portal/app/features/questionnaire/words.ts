/** States of a section and of a questionnaire, as people read them. */
export const sectionStates = { 'not-begun': 'nog niet begonnen', busy: 'bezig', done: 'klaar' } as const

export const statusWords = {
  open: 'open',
  sent: 'verstuurd',
  returned: 'vragen terug van STJ',
  'no-response': 'gesloten door STJ',
  withdrawn: 'aanpak doet niet meer mee',
} as const

/** "GGD IJsselland, Team VIA". */
export function organisationName({ organisation, unit }: { organisation: string; unit: string | null }): string {
  return unit === null ? organisation : `${organisation}, ${unit}`
}

/** The address of one section of a questionnaire. */
export function sectionPath(submission: string, section: string): string {
  return `/vragenlijst/${submission}/${section.toLowerCase()}`
}

/** The address of one question on its page. */
export function questionPath(submission: string, { section, code }: { section: string; code: string }): string {
  return `${sectionPath(submission, section)}#vraag-${code}`
}

/** The same, into its field: where the browser goes, the cursor goes too. */
export function fieldPath(submission: string, { section, code }: { section: string; code: string }): string {
  return `${sectionPath(submission, section)}#veld-${code}`
}
