const warnAfter = 25 * 60_000
const overAfter = 30 * 60_000

/** What a reader should know after `idle` milliseconds without a word to the server: the session ends at 30 minutes. */
export function idleState(idle: number): 'fine' | 'ending' | 'over' {
  if (idle >= overAfter) return 'over'
  return idle >= warnAfter ? 'ending' : 'fine'
}
