import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import { valueFor } from './fifty-answers.ts'
import { share } from './load.ts'
import { residentMegabytes } from './memory.ts'
import { openPages } from './open-pages.ts'
import type { Person } from './people.ts'

export interface BusyHour {
  people: number
  seconds: number
  saves: number
  errors: number
  firstError: string | null
  /** Milliseconds, from the moment a save was due. */
  p50: number
  p95: number
  p99: number
  slowest: number
  /** Resident memory of the portal in MB: after the first tenth, half way, at the end. */
  memory: { start: number; middle: number; end: number }
  /** Pages that were open with their stream; how many streams broke, and how many changes of others they were told. */
  pages: { open: number; broken: number; told: number }
}

const every = 5_000

/**
 * Everybody has a theme page open and saves one answer every five seconds, spread evenly. An open loop: a save that is late counts from the moment it
 * was due. Anything but a saved answer with the version it should have is an error.
 */
export async function measureBusyHour(
  portal: { url: string; pid: number },
  people: readonly Person[],
  seconds: number,
): Promise<BusyHour> {
  const pool = new Pool(portal.url, { connections: people.length, pipelining: 1 })
  const pages = await openPages(portal.url, people)
  const times: number[] = []
  const errors: string[] = []
  const began = performance.now()
  const end = began + seconds * 1_000
  const memory = remember(portal.pid, seconds)
  try {
    await Promise.all(
      people.map(async (person, at) => {
        let due = began + (at * every) / people.length
        for (let turn = 0; due < end; turn += 1, due += every) {
          await wait(Math.max(0, due - performance.now()))
          const failed = await saveOne(pool, portal.url, person, turn).then(() => null, said)
          if (failed) errors.push(failed)
          else times.push(performance.now() - due)
        }
      }),
    )
    times.sort((a, b) => a - b)
    return {
      people: people.length,
      seconds,
      saves: times.length,
      errors: errors.length,
      firstError: errors[0] ?? null,
      p50: share(times, 0.5),
      p95: share(times, 0.95),
      p99: share(times, 0.99),
      slowest: share(times, 1),
      memory: await memory,
      pages: pages.close(),
    }
  } finally {
    pages.close()
    await pool.close()
  }
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function remember(pid: number, seconds: number): Promise<BusyHour['memory']> {
  const looked: number[] = []
  for (const part of [0.1, 0.4, 0.5]) {
    await wait(seconds * 1_000 * part)
    looked.push(residentMegabytes(pid))
  }
  const [start = Number.NaN, middle = Number.NaN, end = Number.NaN] = looked
  return { start, middle, end }
}

/** The next question of this person's, once round and then again on top of what stands. */
async function saveOne(pool: Pool, origin: string, person: Person, turn: number): Promise<void> {
  const { submission, token, questions } = person
  const question = questions[turn % questions.length]
  if (!question) throw new Error('This person has no question')
  const expected = Math.floor(turn / questions.length)
  const answer = { question: question.code, value: valueFor(question), explanation: `Keer ${turn}.`, expected }
  const response = await pool.request({
    path: '/trpc/saveAnswers',
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `portal=${token}`, origin, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ submission, key: randomUUID(), answers: [answer] }),
  })
  const text = await response.body.text()
  if (response.statusCode !== 200 || !text.includes(`"version":${expected + 1},`))
    throw new Error(`${question.code}: ${response.statusCode} ${text.slice(0, 300)}`)
}
