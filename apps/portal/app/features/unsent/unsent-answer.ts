import type { SectionCode } from '@toezicht/domain/questionnaire/question'
import type { Place } from '../questionnaire/place.ts'
import type { WrittenAnswer } from '../theme/read-answer.ts'
import type { WaitsFor } from '../theme/save-result.ts'

/** A text with the key it is, or will be, sent under. */
export interface Keyed extends WrittenAnswer {
  key: string
}

/** What was typed at one question and is not acknowledged. */
export interface Unsent {
  /** Asked, and no answer came: it is asked again first, with the same key. */
  flying: (Keyed & { expected: number }) | null
  /** Typed since, or not asked yet. */
  next: Keyed | null
  /** The version `next` builds on when nothing is flying. */
  base: number
  /** Somebody must look at it before it can be stored: `conflict`, or the reason of a refusal. */
  held: string | null
  /** Why an attempt to send it found no ear; null before the first, and while one is under way. */
  waits: WaitsFor | null
}

/** The same, as it is kept in the browser: whose it is, where it belongs, and which window is at it. */
export interface UnsentAnswer extends Unsent {
  id: string
  account: string
  submission: string
  section: SectionCode
  question: string
  window: string
  /** ISO time, UTC. */
  typedAt: string
}

/** One place per account, question and window: two windows never write over each other. */
export function unsentId(of: Pick<UnsentAnswer, 'account' | 'submission' | 'question' | 'window'>): string {
  return [of.account, of.submission, of.question, of.window].join(' ')
}

/** The text as it was last typed. */
export function newestOf({ flying, next }: Unsent): WrittenAnswer | null {
  return next ?? flying
}

export function placeOf({ submission, section, question }: UnsentAnswer): Place {
  return { submission, section, question }
}
