const prefix = 'toezicht-window '

/** Names this window for as long as it lives: the lock goes with it, also in a crash. */
export function enterWindow(): string {
  const id = crypto.randomUUID()
  void navigator.locks?.request(prefix + id, () => new Promise(() => {}))
  return id
}

/** The windows of this browser that are alive. Where locks are not given, none but one's own: sending twice is harmless, the key is the same. */
export async function livingWindows(own: string): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return new Set([own, ...names])
}

/** Does the work unless another window is at the same answer. */
export async function alone(id: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work()
  await navigator.locks.request(`toezicht-unsent ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}
