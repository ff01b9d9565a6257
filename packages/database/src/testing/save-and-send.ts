import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** What access.save_answers and access.send_submission answer. */
export interface Outcome {
  refused?: string
  receipt?: string
  number?: number
  blanks?: string[]
  answers?: { question: string; outcome: string; version?: number; value?: unknown; reason?: string }[]
}

/** One text as a request carries it. */
export const item = (question: string, text: string, expected: number) => ({
  question,
  value: { kind: 'text', text },
  explanation: null,
  expected,
})

const questions = [
  { question: 'V1.1.1a', asked: true, unknown: null, byDocument: false },
  { question: 'V2.1.3b', asked: false, unknown: null, byDocument: false },
  { question: 'V3.2.1a', asked: true, unknown: 'unknown', byDocument: false },
]

/** The two functions that write drafts, called as the portal calls them. */
export function saveAndSend(pool: pg.Pool) {
  const call = async (text: string, values: unknown[]): Promise<Outcome> =>
    (await pool.query(`select ${text} as outcome`, values)).rows[0].outcome
  return {
    save: (session: string, submission: string, items: unknown[], key: string = randomUUID()) =>
      call('access.save_answers($1, $2, $3, $4::jsonb)', [session, submission, key, JSON.stringify(items)]),
    send: (
      session: string,
      submission: string,
      given: { confirmed?: boolean; key?: string; items?: unknown[]; controls?: object } = {},
    ) =>
      call('access.send_submission($1, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7)', [
        session,
        submission,
        given.key ?? randomUUID(),
        JSON.stringify(given.items ?? []),
        JSON.stringify(questions),
        JSON.stringify(given.controls ?? {}),
        given.confirmed ?? true,
      ]),
  }
}
