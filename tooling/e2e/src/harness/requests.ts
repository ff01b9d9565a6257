import { randomUUID } from 'node:crypto'
import type { APIResponse } from 'playwright-core'
import type { Visitor } from './browser.ts'

/** One answer as our own screens send it. */
export interface SentAnswer {
  question: string
  value: unknown
  explanation: string | null
  expected: number
}

export interface Refusal {
  refused: string
  reason?: string
  current?: unknown
  issues?: { path: string; reason: string }[]
}

/** Saves over HTTP with the visitor's own session, as a script on our page would. */
export function save(
  { context }: Visitor,
  origin: string,
  submission: string,
  answers: SentAnswer[],
  key: string = randomUUID(),
): Promise<APIResponse> {
  return call({ context }, origin, 'saveAnswers', { submission, key, answers })
}

export function call(
  { context }: Pick<Visitor, 'context'>,
  origin: string,
  procedure: string,
  input: unknown,
): Promise<APIResponse> {
  return context.request.post(`${origin}/trpc/${procedure}`, {
    headers: { origin, 'content-type': 'application/json' },
    data: JSON.stringify(input),
  })
}

/** What a refused call says; a test that reads it from an accepted one fails here. */
export async function refusalIn(answer: APIResponse): Promise<Refusal> {
  const body = (await answer.json()) as { error?: { data?: { refusal?: Refusal | null } } }
  const refusal = body.error?.data?.refusal
  if (!refusal) throw new Error(`${answer.status()} without a refusal: ${JSON.stringify(body).slice(0, 300)}`)
  return refusal
}
