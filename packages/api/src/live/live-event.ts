import type { NewerAnswer } from '@toezicht/database/repositories/live'

/** Somebody else in the same submission. `section`: its code, or `overzicht`. */
export interface Present {
  name: string
  role: 'coordinator' | 'contributor'
  section: string
}

/** What a stream says. `answers`: newer than what the viewer had; `ownWindows`: how many more windows the viewer has on the same page;
 * `division`: another value when questions changed hands. */
export type LiveEvent =
  | { event: 'answers'; answers: NewerAnswer[] }
  | { event: 'present'; others: Present[]; ownWindows: number }
  | { event: 'state'; status: string; division: string | null }
  /** This stream has had its time: open the next one at once. */
  | { event: 'turn' }
  /** The viewer may hear nothing more. */
  | { event: 'end'; reason: 'signed-out' | 'outside-scope' }

/** Where a stream's events go. */
export interface Sink {
  tell(event: LiveEvent): void
  /** Nothing follows. */
  end(): void
}

/** What a procedure tells after its change is done; nobody waits for it. Without questions: anything may have changed. */
export interface LiveNews {
  changed(submission: string, questions?: readonly string[]): void
}
