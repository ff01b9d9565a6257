import { roleUrl } from '@toezicht/database/migrate'
import { measureBareSaves } from './bare-save.ts'
import { fiftyAnswers } from './fifty-answers.ts'
import type { Measured } from './load.ts'
import { residentMegabytes } from './memory.ts'
import { findPgbench, runPgbench } from './pgbench.ts'
import { measurePages, measureSaves, measureSendings } from './portal-load.ts'
import { measurePrinting, type Printed } from './printing.ts'
import { publishForBench, shippedFactsheet } from './published.ts'
import { startApp, startBareNode } from './servers.ts'
import { makeBenchWorld } from './world.ts'

export interface SaveComparison {
  clients: number
  portal: Measured
  bare: Measured
  /** The same two writes through pgbench; null where it is not installed. */
  pgbench: Measured | null
}

export interface Measurements {
  saves: SaveComparison[]
  tenAtOnce: Measured
  sendings: Measured
  /** Theme 4, 11 questions, three of them with 25 options. */
  themePage: Measured
  /** Theme 3, 21 questions: the longest page there is. */
  longestPage: Measured
  factsheet: Measured
  notModified: Measured
  bareNode: Measured
  printed: Printed
  /** Resident, after the load. */
  memory: { portal: number; console: number }
}

export interface Place {
  ownerUrl: string
  secret: string
  dataDirectory: string
  say(line: string): void
}

const seconds = 6
const sendingCount = 2_500
const clientCounts = [1, 16, 64]
/** Text questions, one per measurement, so that every first save expects version 0. */
const free = ['A1', 'A3', 'V1.1.2c', 'V1.2.1b', 'V2.1.1a', 'V5.1.1a', 'V3.4.1a', 'V1.1.1a', 'V3.1.1a']

/** One run on one machine: every figure beside its limit. */
export async function measureAll({ ownerUrl, secret, dataDirectory, say }: Place): Promise<Measurements> {
  const all = await makeBenchWorld(ownerUrl, 64 + sendingCount)
  const savers = all.slice(0, 64)
  const factsheet = await shippedFactsheet('leeuwarden')
  const path = await publishForBench(ownerUrl, factsheet)
  const portal = await startApp('portal', ownerUrl, secret, dataDirectory)
  const console_ = await startApp('console', ownerUrl, secret, dataDirectory)
  const bare = await startBareNode()
  try {
    const warm = savers.slice(0, 16)
    await measureSaves({ url: portal.url, respondents: warm, questions: ['V2.1.3b'], seconds: 2 })
    const saves: SaveComparison[] = []
    for (const [at, clients] of clientCounts.entries()) {
      say(`Saving one answer at ${clients} client${clients === 1 ? '' : 's'} …`)
      const respondents = savers.slice(0, clients)
      saves.push({
        clients,
        portal: await measureSaves({ url: portal.url, respondents, questions: [free[at * 2] ?? ''], seconds }),
        bare: await measureBareSaves(roleUrl(ownerUrl, secret, 'portal'), respondents, free[at * 2 + 1] ?? '', seconds),
        pgbench: await pgbenchOf(ownerUrl, clients),
      })
    }
    say('Ten answers in one call, fifty answers saved and sent …')
    const tenAtOnce = await measureSaves({
      url: portal.url,
      respondents: all.slice(64, 80),
      questions: [...free, 'V2.1.3b'],
      seconds,
    })
    const sendings = await measureSendings(portal.url, all.slice(80), fiftyAnswers(), 16)
    say('Pages …')
    const cookie = { cookie: `portal=${savers[0]?.token}`, 'accept-encoding': 'gzip' }
    const section = (code: string) => `/vragenlijst/${savers[0]?.submission}/${code}`
    const page = { url: portal.url, headers: cookie, clients: 8, seconds }
    const themePage = await measurePages({ ...page, path: section('t4') })
    const longestPage = await measurePages({ ...page, path: section('t3') })
    const many = { url: portal.url, path, clients: 32, seconds }
    const stored = await measurePages({ ...many, headers: { 'accept-encoding': 'br' } })
    const etag = (await fetch(`${portal.url}${path}`)).headers.get('etag') ?? ''
    const notModified = await measurePages({ ...many, headers: { 'if-none-match': etag }, status: 304 })
    const bareNode = await measurePages({ ...many, url: bare.url, path: '/' })
    await measurePages({ url: console_.url, path: '/healthz', clients: 4, seconds: 1 })
    const memory = { portal: residentMegabytes(portal.pid), console: residentMegabytes(console_.pid) }
    say('A factsheet, 21 factsheets and a report on paper …')
    const printed = await measurePrinting()
    return {
      saves,
      tenAtOnce,
      sendings,
      themePage,
      longestPage,
      factsheet: stored,
      notModified,
      bareNode,
      printed,
      memory,
    }
  } finally {
    for (const server of [bare, console_, portal]) await server.stop()
  }
}

async function pgbenchOf(ownerUrl: string, clients: number): Promise<Measured | null> {
  const pgbench = findPgbench()
  return pgbench ? runPgbench(pgbench, ownerUrl, clients, seconds) : null
}
