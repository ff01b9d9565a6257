export interface HitPlace {
  tier: 0 | 1
  document: string
  page: number
}

/** The place after which the next hits follow, as it stands in an address; null for anything else. */
export function readHitPlace(text: string | null): HitPlace | null {
  const found = /^([01])\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([1-9]\d{0,3})$/.exec(text ?? '')
  if (!found) return null
  const page = Number(found[3])
  return page > 5_000 ? null : { tier: found[1] === '0' ? 0 : 1, document: found[2] ?? '', page }
}

export function hitPlaceText({ tier, document, page }: HitPlace): string {
  return `${tier}.${document}.${page}`
}
