import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** Times are ISO, UTC. */
export interface SourceAnswer {
  value: AnswerValue | null
  explanation: string | null
  version: number
  savedAt: string
}

/** Another questionnaire of the same gemeente that the acting account answers as well. */
export interface ReuseSource {
  submission: string
  approach: string
  answers: Record<string, SourceAnswer>
}

/** Where an own answer came from. `version`: of the own answer that was made of it. */
export interface NotedReuse {
  source: string
  approach: string
  sourceVersion: number
  version: number
  reusedAt: string
}

export interface Reusable {
  sources: ReuseSource[]
  /** By question code. */
  reuses: Record<string, NotedReuse>
}

/** What stands at some questions in the gemeente's other questionnaires, in one round trip. */
export async function readReusable(
  direct: Reading,
  session: string,
  submission: string,
  questions: readonly string[],
): Promise<Reusable | { refused: 'signed-out' | 'outside-scope' }> {
  const { rows } = await sql<{ found: Reusable | { refused: 'signed-out' | 'outside-scope' } }>`
    select access.read_reusable(${session}, ${submission}::uuid, ${questions}::text[]) as found`.execute(
    queryOf(direct),
  )
  return rows[0]?.found ?? { refused: 'outside-scope' }
}

/** Notes where answers came from, in the transaction that saved them. Gives how many of them the database found to be true. */
export async function noteReuses(
  changing: Changing,
  submission: string,
  items: readonly { question: string; version: number; source: string; sourceVersion: number }[],
): Promise<number> {
  const { rows } = await sql<{ noted: number }>`
    select access.note_reuses(${submission}::uuid, ${JSON.stringify(items)}::jsonb) as noted`.execute(queryOf(changing))
  return rows[0]?.noted ?? 0
}
