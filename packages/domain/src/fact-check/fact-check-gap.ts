import type { FactCheckStatus } from './fact-check.ts'

/** How the newest fact check of a gemeente stands. `deadline` is `YYYY-MM-DD`. */
export interface FactCheckStanding {
  id: string
  number: number
  status: FactCheckStatus
  deadline: string
  /** Of the content that the gemeente read. */
  contentHash: string
  /** Sent comments; zero while the gemeente writes. */
  comments: number
  undecided: number
  /** Agreed with in whole or in part. */
  accepted: number
  openedAt: Date
  sentAt: Date | null
  answeredAt: Date | null
}

export type FactCheckGap =
  | { gap: 'missing' }
  | { gap: 'with-gemeente'; deadline: string }
  | { gap: 'undecided'; undecided: number; comments: number }
  | { gap: 'not-answered'; comments: number }

/**
 * What of the fact check still stands before publication; null when nothing does: answered, or closed after its deadline in silence. Whether what was
 * agreed with has been written and approved again, the factsheet's own approval says.
 */
export function factCheckGap(standing: FactCheckStanding | null): FactCheckGap | null {
  if (!standing || standing.status === 'withdrawn') return { gap: 'missing' }
  const { status, deadline, undecided, comments } = standing
  if (status === 'open') return { gap: 'with-gemeente', deadline }
  if (status === 'sent')
    return undecided > 0 ? { gap: 'undecided', undecided, comments } : { gap: 'not-answered', comments }
  return null
}

/** The same in Dutch, as a line in a list of what is missing. `day`: the deadline in words. */
export function factCheckGapWords(gap: FactCheckGap, day: (deadline: string) => string): string {
  switch (gap.gap) {
    case 'missing':
      return 'De gemeente kreeg de factsheet nog niet voor feitencheck.'
    case 'with-gemeente':
      return `De feitencheck ligt bij de gemeente, tot en met ${day(gap.deadline)}.`
    case 'undecided':
      return gap.comments === 1
        ? 'Over de opmerking uit de feitencheck is nog niet beslist.'
        : `Over ${gap.undecided} van de ${gap.comments} opmerkingen uit de feitencheck is nog niet beslist.`
    case 'not-answered':
      return 'De antwoorden op de feitencheck zijn nog niet naar de gemeente gestuurd.'
  }
}
