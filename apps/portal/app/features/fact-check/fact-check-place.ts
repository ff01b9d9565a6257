const word = /^feitencheck~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Signing in, and on to this fact check: its mails lead to it. */
export function signInToFactCheck(factCheck: string): string {
  return `/aanmelden?terug=feitencheck~${factCheck}`
}

/** The fact check that an address says one came for; null for anything but an id. Whose it is, its own loader judges. */
export function readFactCheckPlace(said: string | null): string | null {
  return word.exec(said ?? '')?.[1] ?? null
}
