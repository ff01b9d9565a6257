import type { SentReminder } from '../approach/reminders.tsx'

/** What these screens read of `getFactCheck`, as it comes through the loader. */
export interface ShownComment {
  id: string
  part: string
  name: string
  text: string[]
  subjectKind: 'participation' | 'assessment' | 'finding' | 'conclusion'
  subjectId: string
  assessmentId: string | null
  subjectStatus: string | null
  indicator: string | null
  theme: string | null
  kind: 'typing-error' | 'fact' | 'addition'
  body: string
  documents: { id: string; fileName: string; scan: 'waiting' | 'not-scanned' | 'clean' | 'refused' }[]
  decision: 'accepted' | 'partly' | 'declined' | null
  reason: string | null
  decidedBy: string | null
  decidedAt: string | null
  writers: string[]
  wroteIt: boolean
}

export interface ShownFactCheck {
  id: string
  number: number
  status: string
  statusReason: string | null
  deadline: string
  late: boolean
  receipt: string | null
  openedBy: string | null
  openedAt: string
  remindedAt: string | null
  reminders: SentReminder[]
  sentAt: string | null
  answeredBy: string | null
  answeredAt: string | null
  comments: ShownComment[]
  undecided: number
  changed: string[]
}

export interface CommentFilter {
  /** `open`: without a decision. `mine`: that the reader may decide. */
  stand: '' | 'open' | 'mine' | 'decided'
  kind: '' | ShownComment['kind']
}

/** Reads the filter from the address; what means nothing there is passed by. */
export function readFilter(search: URLSearchParams): CommentFilter {
  const stand = search.get('stand')
  const kind = search.get('soort')
  return {
    stand: stand === 'open' || stand === 'mine' || stand === 'decided' ? stand : '',
    kind: kind === 'fact' || kind === 'typing-error' || kind === 'addition' ? kind : '',
  }
}

export function filtered(comments: readonly ShownComment[], { stand, kind }: CommentFilter): ShownComment[] {
  return comments.filter((comment) => {
    if (kind && comment.kind !== kind) return false
    if (stand === 'open') return comment.decision === null
    if (stand === 'mine') return comment.decision === null && !comment.wroteIt
    return stand === 'decided' ? comment.decision !== null : true
  })
}

/** Where what a comment is about is worked at. */
export function placeOf(
  { subjectKind, subjectId, assessmentId, indicator, theme }: ShownComment,
  participation: string,
) {
  if (subjectKind === 'finding' && indicator) return `/aanpakken/${assessmentId}/beoordelen?indicator=${indicator}`
  if (subjectKind === 'finding') return `/bevindingen/${subjectId}`
  if (subjectKind === 'conclusion') return `/aanpakken/${assessmentId}/conclusies#${theme}`
  return subjectKind === 'assessment' ? `/aanpakken/${assessmentId}` : `/factsheets/${participation}/gegevens`
}
