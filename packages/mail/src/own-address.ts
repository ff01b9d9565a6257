/** Where our two apps stand, as their readers see them. */
export interface Places {
  portalUrl: string
  consoleUrl: string
}

/** A link for in a mail: absolute, and on one of our own apps. Throws for any other place: a mail never sends people elsewhere. */
export function ownAddress(address: string, app: 'portal' | 'console', places: Places): string {
  const url = new URL(address, app === 'portal' ? places.portalUrl : places.consoleUrl)
  const own = [places.portalUrl, places.consoleUrl].some((place) => new URL(place).origin === url.origin)
  if (!own || url.username || url.password) throw new TypeError('A mail links to our own apps only')
  return url.href
}

/** An address as people type it: without scheme where it is https, without a slash at the end. */
export function typeableAddress(address: string): string {
  return address.replace(/^https:\/\//, '').replace(/\/$/, '')
}
