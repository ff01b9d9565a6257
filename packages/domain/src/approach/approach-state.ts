export const approachStates = [
  'assigned',
  'answering',
  'sent',
  'assessing',
  'approved',
  'published',
  'withdrawn',
  'not-assessed',
] as const
export type ApproachState = (typeof approachStates)[number]

export type ApproachProgress = {
  status: string
  published: boolean
  factsheetStatus: string | null
  findings: number
  /** Respondents who were asked, sent, and whose questionnaire is closed without an answer. */
  respondents: number
  sent: number
  closed: number
  /** Answers in drafts; only their number is known to STJ. */
  draftAnswers: number
}

/** How far an approach is, from what is stored; the furthest state that holds. */
export function approachState(progress: ApproachProgress): ApproachState {
  if (progress.status === 'withdrawn' || progress.status === 'not-assessed') return progress.status
  if (progress.published) return 'published'
  if (progress.factsheetStatus === 'approved' || progress.factsheetStatus === 'from-archive') return 'approved'
  if (progress.findings > 0) return 'assessing'
  if (progress.respondents > 0 && progress.sent > 0 && progress.sent + progress.closed === progress.respondents)
    return 'sent'
  if (progress.draftAnswers > 0 || progress.sent > 0) return 'answering'
  return 'assigned'
}
