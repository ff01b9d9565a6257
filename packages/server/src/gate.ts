import type { IncomingMessage } from 'node:http'
import type { GateRefusal } from './gate-refusal.ts'
import type { OwnOrigins } from './own-origins.ts'

const safeMethods = new Set(['GET', 'HEAD'])
const unsafeMethods = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

export function isSafe(method: string | undefined): boolean {
  return safeMethods.has(method ?? '')
}

/**
 * Refuses what no page of ours sends: an unknown method, an unsafe method without our own Origin, another site's
 * request by the browser's own word, and (on one's own machine) a foreign host name that was pointed at 127.0.0.1.
 */
export function refuseAtGate(request: IncomingMessage, own: OwnOrigins): GateRefusal | null {
  const { method = '', headers } = request
  if (own.isLoopback && !own.hosts.has(headers.host ?? '')) return 'foreign-host'
  if (safeMethods.has(method)) return null
  if (!unsafeMethods.has(method)) return 'method'
  if (!isOwnOrigin(headers, own)) return 'foreign-origin'
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' ? null : 'foreign-origin'
}

/** Localhost and 127.0.0.1 are both ours on one's own machine, yet two origins: a page of one may not write to the other. */
function isOwnOrigin({ origin, host = '' }: IncomingMessage['headers'], own: OwnOrigins): boolean {
  return origin !== undefined && own.hosts.has(host) && origin === `${own.protocol}//${host}`
}
