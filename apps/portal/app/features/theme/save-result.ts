import type { WrittenAnswer } from './read-answer.ts'

export interface SaveItem extends WrittenAnswer {
  question: string
  /** The version it builds on; 0 when the question was never answered. */
  expected: number
}

/** Somebody's stored answer. `by`: the colleague who wrote it; null for oneself, in another window. */
export interface StoredAnswer extends WrittenAnswer {
  version: number
  savedAt: string
  by: string | null
}

/** Why an answer waits: no connection (it may or may not be stored), no session, or the session of another account. */
export type WaitsFor = 'connection' | 'signed-out' | 'somebody-else'

/** How one save ended. While it waits, the same key asks again. */
export type SaveResult =
  | { outcome: 'saved'; version: number; savedAt: string; hint?: string | undefined }
  | ({ outcome: 'conflict' } & StoredAnswer)
  | { outcome: 'refused'; reason: string }
  | { outcome: 'waits'; why: WaitsFor }

/** What stands beside a question. */
export type SaveState =
  | { phase: 'saving' }
  | { phase: 'saved'; savedAt: string; hint?: string | undefined }
  /** Somebody else's text came in and stands in the field. */
  | { phase: 'changed'; savedAt: string; by: string | null }
  | { phase: 'refused'; reason: string }
  | { phase: 'waiting'; why: WaitsFor }
  | { phase: 'conflict'; mine: WrittenAnswer; theirs: StoredAnswer }

/** Every state but the one that passes by itself. */
export type EndState = Exclude<SaveState, { phase: 'saving' }>
