import type { ApproachState } from '@toezicht/domain/approach/approach-state'

export const stateWords: Record<ApproachState, string> = {
  assigned: 'toegewezen',
  answering: 'wordt ingevuld',
  sent: 'verzonden',
  assessing: 'in beoordeling',
  approved: 'vastgesteld',
  published: 'gepubliceerd',
  withdrawn: 'ingetrokken',
  'not-assessed': 'niet beoordeeld',
}

export const submissionWords = {
  open: 'nog niet verzonden',
  sent: 'verzonden',
  returned: 'vragen teruggestuurd',
  'no-response': 'afgesloten zonder antwoord',
  withdrawn: 'vervallen',
} as const

/** How a questionnaire stands; an open one that was sent before was opened again. */
export function standingWords(status: keyof typeof submissionWords, latestVersion: number): string {
  return status === 'open' && latestVersion > 0 ? 'opnieuw opengesteld' : submissionWords[status]
}

export const judgementWords = {
  none: 'nog niet gemaakt',
  draft: 'concept',
  submitted: 'ter vaststelling',
  returned: 'teruggegeven',
  approved: 'vastgesteld',
  'from-archive': 'uit het archief',
} as const

export const decisionWords: Readonly<Record<string, string>> = {
  'extend-deadline': 'Termijn verlengd',
  'close-submission': 'Vragenlijst afgesloten zonder antwoord',
  'reopen-submission': 'Vragenlijst opnieuw opengesteld',
  'close-reopened': 'Opnieuw opengestelde vragenlijst weer gesloten',
  'withdraw-approach': 'Aanpak ingetrokken',
  'add-partner': 'Netwerkpartner toegevoegd',
  'save-terms': 'Woorden van de aanpak gewijzigd',
  'confirm-nomination': 'Voorgedragen netwerkpartner toegevoegd',
  'decline-nomination': 'Voordracht van de gemeente afgewezen',
  'replace-contact': 'Contactpersoon vervangen',
}
