import type { IncomingMessage } from 'node:http'
import type { OwnOrigins } from './own-origins.ts'

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

/**
 * Behind a proxy the Host header may name the proxy's upstream: inside, a request always has our public host.
 * On one's own machine the header stays, for the gate to judge.
 */
export function takeOwnHost(request: IncomingMessage, own: OwnOrigins): void {
  const [host] = own.hosts
  if (own.isLoopback || !host || request.headers.host === host) return
  request.headers.host = host
  const raw = request.rawHeaders
  for (let at = raw.length - 2; at >= 0; at -= 2) {
    if (raw[at]?.toLowerCase() === 'host') raw.splice(at, 2)
  }
  raw.push('Host', host)
}
