import type { IncomingMessage } from 'node:http'

const forwarded = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/i

/**
 * The client's address: with one trusted proxy its last X-Forwarded-For entry (the only one the proxy itself wrote),
 * else the socket's. Every forwarded header is then dropped, so that nothing further in can believe one.
 */
export function takeClientAddress(request: IncomingMessage, trustsProxy: boolean): string {
  const claimed = request.headers['x-forwarded-for']
  const last = trustsProxy && typeof claimed === 'string' ? claimed.split(',').at(-1)?.trim() : undefined
  dropForwarded(request)
  return last || (request.socket.remoteAddress ?? 'unknown')
}

function dropForwarded(request: IncomingMessage): void {
  const names = Object.keys(request.headers).filter((name) => forwarded.test(name))
  if (names.length === 0) return
  for (const name of names) delete request.headers[name]
  const raw = request.rawHeaders
  for (let at = raw.length - 2; at >= 0; at -= 2) {
    if (forwarded.test(raw[at] ?? '')) raw.splice(at, 2)
  }
}
