import { setTimeout as pause } from 'node:timers/promises'
import { OneLine } from '../one-line.ts'

/** Waits until an app answers that it and the database are well; up to a minute. */
export async function waitUntilHealthy(name: string, host: string, port: number, stop: AbortSignal): Promise<void> {
  const end = Date.now() + 60_000
  const at = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  while (!stop.aborted) {
    if (await isHealthy(`http://${at}:${port}/healthz`)) return
    if (Date.now() > end)
      throw new OneLine(`The ${name} did not come up within a minute; see the lines above and its log.`)
    await pause(100)
  }
}

async function isHealthy(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(3_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
