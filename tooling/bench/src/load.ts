export interface Measured {
  /** Finished per second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
  errors: number
  /** What the first of them said. */
  firstError?: string
}

/**
 * A closed loop: each of `clients` starts its next piece of work when the last one ended, for `seconds`. The first fifth warms up and is
 * not counted. `work` gets the client's number and how many it did; a rejection counts as an error.
 */
export async function runLoad(
  clients: number,
  seconds: number,
  work: (client: number, turn: number) => Promise<unknown>,
): Promise<Measured> {
  const began = performance.now()
  const counted = began + seconds * 200
  const end = began + seconds * 1000
  const times: number[] = []
  const errors: string[] = []
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        const start = performance.now()
        const failed = await work(client, turn).then(() => null, said)
        const now = performance.now()
        if (failed) errors.push(failed)
        else if (start >= counted && now <= end) times.push(now - start)
      }
    }),
  )
  return summarise(times, seconds * 0.8, errors)
}

/** Runs each of `pieces` once, over `clients` loops. */
export async function runOnce(clients: number, pieces: (() => Promise<unknown>)[]): Promise<Measured> {
  const times: number[] = []
  const errors: string[] = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < pieces.length) {
        const piece = pieces[next++]
        const start = performance.now()
        const failed = await piece?.().then(() => null, said)
        if (failed) errors.push(failed)
        else times.push(performance.now() - start)
      }
    }),
  )
  return summarise(times, (performance.now() - began) / 1000, errors)
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error))

function summarise(times: number[], seconds: number, errors: string[]): Measured {
  const sorted = times.sort((a, b) => a - b)
  const [firstError] = errors
  return {
    rate: sorted.length / seconds,
    p50: share(sorted, 0.5),
    p99: share(sorted, 0.99),
    errors: errors.length,
    ...(firstError ? { firstError } : {}),
  }
}

/** The time that this part of them took at most; `sorted` upwards. NaN of none. */
export function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
