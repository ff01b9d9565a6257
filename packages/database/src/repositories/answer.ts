import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface AnswerToSave {
  question: string
  value: AnswerValue | null
  explanation: string | null
  /** The version this builds on; 0 when the question was never answered. */
  expected: number
}

/** `savedAt` is an ISO time, UTC. A conflict carries what stands stored; `held` is not this person's to write now. */
export type SavedAnswer =
  | { question: string; outcome: 'saved'; version: number; savedAt: string }
  | {
      question: string
      outcome: 'conflict'
      version: number | null
      savedAt: string | null
      value: AnswerValue | null
      explanation: string | null
    }
  | { question: string; outcome: 'held'; reason: 'not-assigned' | 'not-returned' }

export type SaveOutcome =
  | { answers: SavedAnswer[] | null }
  | { refused: 'signed-out' | 'outside-scope' }
  | { refused: 'closed'; status: string }

/** Saves 1..n answers with history and audit in one round trip; the same key answers the same. The database judges the moment. */
export async function saveAnswers(
  direct: Reading,
  session: string,
  submission: string,
  key: string,
  items: readonly AnswerToSave[],
): Promise<SaveOutcome> {
  const { rows } = await sql<{ outcome: SaveOutcome }>`
    select access.save_answers(${session}, ${submission}::uuid, ${key}::uuid, ${JSON.stringify(items)}::jsonb) as outcome`.execute(
    queryOf(direct),
  )
  return rows[0]?.outcome ?? { refused: 'outside-scope' }
}

export interface AnswerAsItWas {
  question: string
  version: number
  value: AnswerValue | null
  explanation: string | null
}

/** Earlier versions of answers, for telling whether someone really changed a text. */
export async function listEarlierAnswers(
  reading: Reading,
  submission: string,
  wanted: readonly { question: string; version: number }[],
): Promise<AnswerAsItWas[]> {
  const { rows } = await sql<AnswerAsItWas>`
    select h.question_code as question, h.version, h.value, h.explanation
    from public.answer_history h
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (question text, version int)
      on w.question = h.question_code and w.version = h.version
    where h.submission_id = ${submission}::uuid`.execute(queryOf(reading))
  return rows
}
