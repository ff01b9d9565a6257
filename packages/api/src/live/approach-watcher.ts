import type { WatchedAssessment } from '@toezicht/database/repositories/live-assessment'
import type { ApproachEvent, ApproachSink } from './approach-event.ts'
import type { Occupied } from './presence.ts'

export type HeardApproach = WatchedAssessment | { refused: 'signed-out' | 'outside-scope' }

interface Surroundings {
  first: WatchedAssessment
  sink: ApproachSink
  /** What this viewer may hear now, read under its own session; null when that has to wait or failed. */
  read(): Promise<HeardApproach | null>
  present(): Occupied[]
  /** Milliseconds this stream lives. */
  turn: number
  onEnd(): void
}

const firstPause = 120
const shortestRest = 500
const pauseAfterFailure = 2_000

/** One inspector's stream. Whatever happened, it looks for itself, under its own session, at most twice a second, and says what is new. */
export function openApproachWatcher({ first, sink, read, present, turn, onEnd }: Surroundings) {
  let stamp = ''
  let said = ''
  let timer: NodeJS.Timeout | null = null
  let lookedAt = 0
  let looking = false
  let again = false
  let over = false
  const life = setTimeout(() => finish({ event: 'turn' }), turn)

  function finish(last?: ApproachEvent): void {
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

  function say(heard: WatchedAssessment): void {
    const others = othersOf(heard, present())
    const now = JSON.stringify(others)
    if (now !== said) sink.tell({ event: 'present', others })
    said = now
    if (heard.stamp !== stamp) sink.tell({ event: 'changed', stamp: heard.stamp })
    stamp = heard.stamp
  }

  say(first)
  return {
    account: first.account,
    /** Something may have changed, or somebody came or left. */
    notice: () => plan(firstPause),
    /** Whoever watches may have lost the right to: looks at once. */
    recheck(): void {
      if (timer) clearTimeout(timer)
      timer = null
      lookedAt = 0
      plan(0)
    },
    finish,
  }
}
export type ApproachWatcher = ReturnType<typeof openApproachWatcher>

/** Who else is there, for this viewer: members of the study only. */
function othersOf({ account, members }: WatchedAssessment, present: readonly Occupied[]) {
  const names = new Map(members.map((member) => [member.account, member.name]))
  return present.flatMap((each) => {
    const name = each.account === account ? undefined : names.get(each.account)
    return name ? [{ name, indicator: each.section }] : []
  })
}
