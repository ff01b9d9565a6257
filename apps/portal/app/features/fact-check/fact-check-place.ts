const word = /^feitencheck(?:~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?$/

/** Signing in, and on to this fact check, or to the list that its mails lead to. */
export function signInToFactCheck(factCheck?: string): string {
  return `/aanmelden?terug=feitencheck${factCheck ? `~${factCheck}` : ''}`
}

/** The page of fact checks that an address says one came for; null for anything but the list or an id. Whose it is, its own loader judges. */
export function readFactCheckPlace(said: string | null): string | null {
  const found = word.exec(said ?? '')
  if (!found) return null
  return found[1] ? `/feitencheck/${found[1]}` : '/feitencheck'
}
