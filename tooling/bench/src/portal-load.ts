import { randomUUID } from 'node:crypto'
import { Pool } from 'undici'
import { type Measured, runLoad, runOnce } from './load.ts'
import { RawClient } from './raw-client.ts'
import type { BenchRespondent } from './world.ts'

const text = 'een antwoord van gewone lengte, zoals iemand dat typt'

export interface SavesToMeasure {
  url: string
  respondents: BenchRespondent[]
  /** Each measurement saves other questions, so that versions start at 0. */
  questions: string[]
  seconds: number
}

/** Saves through the portal's HTTP API with real sessions: every middleware, row-level security, fsync. */
export async function measureSaves({ url, respondents, questions, seconds }: SavesToMeasure): Promise<Measured> {
  const pool = new Pool(url, { connections: respondents.length, pipelining: 1 })
  const versions = respondents.map(() => 0)
  try {
    return await runLoad(respondents.length, seconds, async (at) => {
      const { submission, token } = respondents[at] as BenchRespondent
      const answers = questions.map((question) => ({
        question,
        value: { kind: 'text', text },
        explanation: null,
        expected: versions[at] ?? 0,
      }))
      await post(pool, url, '/trpc/saveAnswers', token, { submission, key: randomUUID(), answers })
      versions[at] = (versions[at] ?? 0) + 1
    })
  } finally {
    await pool.close()
  }
}

/** Fills in 50 answers and sends, all in one request; each respondent once. */
export async function measureSendings(
  url: string,
  respondents: BenchRespondent[],
  answers: unknown[],
  clients: number,
): Promise<Measured> {
  const pool = new Pool(url, { connections: clients, pipelining: 1 })
  try {
    const pieces = respondents.map(
      ({ submission, token }) =>
        () =>
          post(pool, url, '/trpc/sendSubmission', token, {
            submission,
            key: randomUUID(),
            answers,
            blanksConfirmed: true,
          }),
    )
    return await runOnce(clients, pieces)
  } finally {
    await pool.close()
  }
}

/** Fetches one page over and over; `headers` are sent along, `status` is what counts as an answer. */
export async function measurePages({
  url,
  path,
  headers = {},
  clients,
  seconds,
  status = 200,
}: PagesToMeasure): Promise<Measured> {
  const connections = Array.from({ length: clients }, () => new RawClient(url, path, headers, status))
  try {
    return await runLoad(
      clients,
      seconds,
      (at) => connections[at]?.ask() ?? Promise.reject(new Error('No such client')),
    )
  } finally {
    for (const connection of connections) connection.close()
  }
}

export interface PagesToMeasure {
  url: string
  path: string
  headers?: Record<string, string>
  clients: number
  seconds: number
  status?: number
}

async function post(pool: Pool, origin: string, path: string, token: string, body: unknown): Promise<void> {
  const answer = await pool.request({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `portal=${token}`, origin, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  })
  const said = await answer.body.text()
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${said.slice(0, 300)}`)
}
