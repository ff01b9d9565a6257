import { isIPv4, isIPv6 } from 'node:net'

/**
 * What failures are counted under for a network address: an IPv4 address itself, of IPv6 the /64 network, since one household or office has
 * all of it. Anything else counts together as `unknown`.
 */
export function clientKey(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(bare)) return bare
  return isIPv6(bare) ? `${firstGroups(bare).join(':')}::/64` : 'unknown'
}

function firstGroups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...new Array<string>(zeros).fill('0'), ...after]
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
}
