/** Somebody may hear nothing more, and why. */
export interface Refused {
  refused: 'signed-out' | 'outside-scope'
}
type LastEvent = { event: 'turn' } | { event: 'end'; reason: Refused['refused'] }

interface Surroundings<Heard> {
  /** What this viewer may hear now, read under its own session; null when that has to wait or failed. */
  read(): Promise<Heard | Refused | null>
  say(heard: Heard): void
  sink: { tell(event: LastEvent): void; end(): void }
  /** Milliseconds this stream lives. */
  turn: number
  /** Called once, when it is over. */
  onEnd(): void
}

const firstPause = 120
const shortestRest = 500
const pauseAfterFailure = 2_000

/** When one stream looks: a moment after it heard that something may have changed, at most twice a second, later again after a failure, never after its end. */
export function openLooking<Heard extends object>({ read, say, sink, turn, onEnd }: Surroundings<Heard>) {
  let timer: NodeJS.Timeout | null = null
  let lookedAt = 0
  let looking = false
  let again = false
  let over = false
  const life = setTimeout(() => finish({ event: 'turn' }), turn)

  function finish(last?: LastEvent): void {
    if (over) return
    over = true
    clearTimeout(life)
    if (timer) clearTimeout(timer)
    onEnd()
    if (last) sink.tell(last)
    sink.end()
  }

  function plan(milliseconds: number): void {
    if (over || timer) return
    if (looking) again = true
    else timer = setTimeout(look, Math.max(milliseconds, lookedAt + shortestRest - Date.now()))
  }

  async function look(): Promise<void> {
    timer = null
    looking = true
    lookedAt = Date.now()
    const heard = await read().catch(() => null)
    looking = false
    if (over) return
    if (heard === null || again) plan(heard === null ? pauseAfterFailure : firstPause)
    again = false
    if (heard === null) return
    if ('refused' in heard) finish({ event: 'end', reason: heard.refused })
    else say(heard)
  }

  return {
    /** Something may have changed. */
    soon: () => plan(firstPause),
    /** Whoever watches may have lost the right to: looks at once. */
    recheck(): void {
      if (timer) clearTimeout(timer)
      timer = null
      lookedAt = 0
      plan(0)
    },
    finish: () => finish(),
  }
}
