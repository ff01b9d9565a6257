import { type LargeStudy, makeLargeStudy } from './large-study.ts'
import { type ScreenToMeasure, screensOf } from './large-study-screens.ts'
import { share } from './load.ts'
import type { Place } from './measure.ts'
import { residentMegabytes } from './memory.ts'
import { startApp } from './servers.ts'

export interface MeasuredScreen {
  /** Milliseconds from request to the last byte, one request at a time. */
  p50: number
  p95: number
  p99: number
  kilobytes: number
  /** What went wrong, if anything did. */
  error: string | null
}

export interface LargeMeasurements {
  /** In the order of the studies measured: how many approaches each has, and how many answers. */
  sizes: { approaches: number; answers: number; memory: number }[]
  screens: { name: string; limit: number | null; bySize: MeasuredScreen[] }[]
}

/** Gemeenten in the study, three approaches in each. */
const studies = [10, 342]
const secondsAtMost = 3
const requestsAtMost = 120

/** Every screen of the console over a study of 30 approaches, and again over one of 1,026. */
export async function measureLarge({ ownerUrl, secret, dataDirectory, say }: Place): Promise<LargeMeasurements> {
  const sizes: LargeMeasurements['sizes'] = []
  const screens = new Map<string, LargeMeasurements['screens'][number]>()
  for (const municipalities of studies) {
    const approaches = municipalities * 3
    say(`A study of ${approaches} approaches …`)
    const wanted = { slug: `groot-${approaches}`, municipalities, inspectors: municipalities === 342 ? 24 : 4 }
    const made = await makeLargeStudy({ ownerUrl, secret }, wanted)
    const app = await startApp('console', ownerUrl, secret, dataDirectory)
    try {
      say(`${made.answers} answers; its screens …`)
      for (const screen of screensOf(made)) {
        const known = screens.get(screen.name) ?? { name: screen.name, limit: screen.limit, bySize: [] }
        screens.set(screen.name, known)
        known.bySize.push(await measureScreen(app.url, made, screen))
      }
      sizes.push({ approaches, answers: made.answers, memory: residentMegabytes(app.pid) })
    } finally {
      await app.stop()
    }
  }
  return { sizes, screens: [...screens.values()] }
}

/** One request after another: server time, without the waiting of a busy hour. The first tenth warms up. */
export async function measureScreen(
  url: string,
  { team }: LargeStudy,
  screen: ScreenToMeasure,
): Promise<MeasuredScreen> {
  const person = screen.as === 'lead' ? team.lead : (team.inspectors[0] ?? team.lead)
  const headers = { cookie: `console=${person.token}`, 'accept-encoding': 'identity' }
  const times: number[] = []
  let bytes = 0
  let asked = 0
  const end = performance.now() + secondsAtMost * 1_000
  for (; asked < requestsAtMost && (performance.now() < end || asked < 20); asked += 1) {
    const began = performance.now()
    const answer = await fetch(`${url}${screen.paths[asked % screen.paths.length]}`, { headers, redirect: 'manual' })
    const body = await answer.arrayBuffer()
    if (answer.status !== 200) return { ...noMeasure, error: `${answer.status} at ${screen.name}` }
    if (asked >= 15) times.push(performance.now() - began)
    bytes += body.byteLength
  }
  const sorted = times.sort((a, b) => a - b)
  const [p50, p95, p99] = [share(sorted, 0.5), share(sorted, 0.95), share(sorted, 0.99)]
  return { p50, p95, p99, kilobytes: bytes / asked / 1_000, error: null }
}

const noMeasure = { p50: Number.NaN, p95: Number.NaN, p99: Number.NaN, kilobytes: 0 }
