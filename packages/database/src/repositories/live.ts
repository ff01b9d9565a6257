import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** An answer that is newer than what the viewer has. `by` is the writer's name, `own` whether that is the viewer; `savedAt` is ISO, UTC. */
export interface NewerAnswer {
  question: string
  value: AnswerValue | null
  explanation: string | null
  version: number
  savedAt: string
  by: string
  own: boolean
}

/** What a viewer may hear of a submission at this moment. */
export interface WatchedSubmission {
  account: string
  status: string
  /** Another value when questions changed hands; null while nothing is assigned. */
  division: string | null
  members: { account: string; name: string; role: 'coordinator' | 'contributor' }[]
  answers: NewerAnswer[]
}

/**
 * Reads a submission for one viewer, in one round trip and without counting as use of the session. `known`: the version the viewer has of each
 * question that is watched. Null outside the session's scope.
 */
export async function watchSubmission(
  direct: Reading,
  session: string,
  submission: string,
  known: Readonly<Record<string, number>>,
): Promise<WatchedSubmission | { refused: 'signed-out' } | null> {
  const { rows } = await sql<{ found: WatchedSubmission | { refused: 'signed-out' } | null }>`
    select access.watch_submission(${session}, ${submission}::uuid, ${JSON.stringify(known)}::jsonb) as found`.execute(
    queryOf(direct),
  )
  return rows[0]?.found ?? null
}
