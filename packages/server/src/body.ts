import type { IncomingMessage } from 'node:http'
import type { GateRefusal } from './gate-refusal.ts'

export interface BodyLimit {
  /** Paths that start with this. */
  prefix: string
  bytes: number
}

const ordinaryLimit = 256 * 1024
const patience = 30_000

/** How a body under this path is taken: whole into memory, or (larger ones) streamed to the handler. */
export function limitFor(path: string, limits: readonly BodyLimit[]): { bytes: number; streamed: boolean } {
  const own = limits.find(({ prefix }) => path.startsWith(prefix))
  return own ? { bytes: own.bytes, streamed: true } : { bytes: ordinaryLimit, streamed: false }
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
