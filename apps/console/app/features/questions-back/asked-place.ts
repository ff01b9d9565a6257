interface AskedPlace {
  moment: string
  id: string
}

/** The question after which the next ones follow, as it stands in an address; null for anything else. */
export function readAskedPlace(text: string | null): AskedPlace | null {
  const found = /^(\d{1,18})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { moment: found[1] ?? '', id: found[2] ?? '' } : null
}

export function askedPlaceText({ moment, id }: AskedPlace): string {
  return `${moment}.${id}`
}
