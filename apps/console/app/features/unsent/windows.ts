const prefix = 'toezicht-console-window '
let own: string | null = null

/** Names this window for as long as it lives: the lock goes with it, also in a crash. */
export function ownWindow(): string {
  if (own) return own
  own = crypto.randomUUID()
  void navigator.locks?.request(prefix + own, () => new Promise(() => {}))
  return own
}

/** The windows of this browser that are alive; none but one's own where locks are not given. */
export async function livingWindows(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return new Set([ownWindow(), ...names])
}
