import type { IncomingMessage } from 'node:http'
import type { GateRefusal } from './gate-refusal.ts'

export interface BodyLimit {
  /** Paths that start with this, or are like this. The first that fits holds. */
  path: string | RegExp
  bytes: number
  /** How long a slow line may take to hand it in; five minutes when not said. */
  minutes?: number
}

const ordinaryLimit = 256 * 1024
const patience = 30_000

/** How a body under this path is taken: whole into memory, or (larger ones) streamed to the handler. */
export function limitFor(
  path: string,
  limits: readonly BodyLimit[],
): { bytes: number; streamed: boolean; minutes: number } {
  const own = limits.find((each) => (typeof each.path === 'string' ? path.startsWith(each.path) : each.path.test(path)))
  return own
    ? { bytes: own.bytes, streamed: true, minutes: own.minutes ?? 5 }
    : { bytes: ordinaryLimit, streamed: false, minutes: 5 }
}

/** Breaks off a streamed body that is not all there after so long; node's own time-out is the longest that any path allows. */
export function limitTime(request: IncomingMessage, minutes: number): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, minutes * 60_000)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}

/** Judges the announced length. A streamed body must announce it: node then holds the sender to it. */
export function refuseLength(
  request: IncomingMessage,
  limit: { bytes: number; streamed: boolean },
): GateRefusal | null {
  const announced = request.headers['content-length']
  if (announced !== undefined) return Number(announced) > limit.bytes ? 'too-large' : null
  return limit.streamed && request.headers['transfer-encoding'] ? 'length-required' : null
}

/** Reads a body of at most `bytes`, within 30 seconds. */
export function readBody(request: IncomingMessage, bytes: number): Promise<Buffer | GateRefusal> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const finish = (result: Buffer | GateRefusal) => {
      clearTimeout(timer)
      request.off('data', onData)
      resolve(result)
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > bytes) finish('too-large')
      else chunks.push(chunk)
    }
    const timer = setTimeout(() => finish('slow-body'), patience)
    request.on('data', onData)
    request.once('end', () => finish(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    request.once('error', () => finish('bad-request'))
    request.once('close', () => finish('bad-request'))
  })
}

/**
 * Lets a refused sender finish for a moment, so that it reads our answer instead of a broken connection;
 * whoever goes on sending is cut off.
 */
export function discardBody(request: IncomingMessage): void {
  if (request.complete) return
  let left = 32 * 1024 * 1024
  const timer = setTimeout(() => request.destroy(), 5_000)
  timer.unref()
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) request.destroy()
  })
  request.once('close', () => clearTimeout(timer))
  request.resume()
}
