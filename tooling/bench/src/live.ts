import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbedded } from '@toezicht/database/embedded/embedded'
import { migrate } from '@toezicht/database/migrate'
import { residentMegabytes } from './memory.ts'
import { type MeasuredServer, startApp } from './servers.ts'
import { type BenchRespondent, makeBenchWorld } from './world.ts'

/**
 * By hand: `node tooling/bench/src/live.ts`. Opens 500 streams and closes them, ten times over, and says what the portal keeps; then how long a
 * saved change takes to be heard by the other windows while all listen and everybody saves every five seconds.
 */
const count = 250
const windows = 2
const rounds = 10
const secret = 'a secret for measuring only, thirty-two characters'
const say = (line: string) => void process.stdout.write(`${line}\n`)
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

interface Listening {
  asked: ClientRequest
  heard: IncomingMessage
}

function listen({ url }: MeasuredServer, who: BenchRespondent, onText: (text: string) => void): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/live/${who.submission}/A?ken=A1:0`, { headers: { cookie: `portal=${who.token}` } })
    asked.on('error', reject)
    asked.on('response', (heard) => {
      if (heard.statusCode !== 200) return reject(new Error(`A stream was refused: ${heard.statusCode}`))
      heard.on('data', (text: Buffer) => onText(text.toString()))
      heard.on('error', () => {})
      resolve({ asked, heard })
    })
    asked.end()
  })
}

async function openAll(portal: MeasuredServer, people: BenchRespondent[], onText: (at: number, text: string) => void) {
  const open: Listening[] = []
  for (let at = 0; at < people.length; at += 50) {
    const some = people
      .slice(at, at + 50)
      .map((who, offset) => listen(portal, who, (text) => onText(at + offset, text)))
    open.push(...(await Promise.all(some)))
  }
  return open
}

function save({ url }: MeasuredServer, who: BenchRespondent, expected: number): Promise<number> {
  const answers = [{ question: 'A1', value: { kind: 'text', text: `stand ${expected}` }, explanation: null, expected }]
  const body = JSON.stringify({ submission: who.submission, key: randomUUID(), answers })
  const headers = { cookie: `portal=${who.token}`, origin: url, 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/trpc/saveAnswers`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function measure(portal: MeasuredServer, people: BenchRespondent[]): Promise<void> {
  say(`resident before: ${residentMegabytes(portal.pid).toFixed(0)} MB`)
  for (let round = 1; round <= rounds; round += 1) {
    const open = await openAll(portal, people, () => {})
    const during = residentMegabytes(portal.pid)
    for (const { asked } of open) asked.destroy()
    await wait(4_000)
    say(
      `round ${round}: ${during.toFixed(0)} MB with ${count * windows} streams, ${residentMegabytes(portal.pid).toFixed(0)} MB after`,
    )
  }

  const savedAt = people.map(() => 0)
  const delays: number[] = []
  const open = await openAll(portal, people, (at, text) => {
    if (text.includes('event: answers') && savedAt[at]) delays.push(performance.now() - (savedAt[at] ?? 0))
  })
  const times: number[] = []
  const refused = new Set<number>()
  const began = performance.now()
  const saving = people.map(async (who, at) => {
    await wait((at / count) * 5_000)
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now()
      const status = await save(portal, who, turn)
      savedAt[at] = performance.now()
      times.push(savedAt[at] - start)
      if (status !== 200) refused.add(status)
      await wait(Math.max(0, 5_000 - (performance.now() - start)))
    }
  })
  await Promise.all(saving)
  const seconds = (performance.now() - began) / 1_000
  say(
    `${times.length} saves in ${seconds.toFixed(0)} s with ${count * windows} streams open; refused: ${[...refused].join() || 'none'}`,
  )
  say(`a save: median ${at(times, 0.5)}, p95 ${at(times, 0.95)}, p99 ${at(times, 0.99)} ms`)
  say(
    `heard after the save was answered (${delays.length}): median ${at(delays, 0.5)}, p95 ${at(delays, 0.95)}, most ${at(delays, 1)} ms`,
  )
  for (const { asked } of open) asked.destroy()
}

function at(all: readonly number[], share: number): string {
  const sorted = all.toSorted((one, other) => one - other)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)
}

const dataDirectory = mkdtempSync(join(tmpdir(), 'toezicht-live-'))
chmodSync(dataDirectory, 0o755)
const database = await startEmbedded({ dataDirectory, say })
try {
  await migrate(database.ownerUrl, secret)
  const people = await makeBenchWorld(database.ownerUrl, count)
  const portal = await startApp('portal', database.ownerUrl, secret, dataDirectory)
  await measure(portal, people)
  await portal.stop()
} finally {
  await database.stop()
  rmSync(dataDirectory, { recursive: true, force: true })
}
agent.destroy()
