import type { WatchedAssessment } from '@toezicht/database/repositories/live-assessment'
import type { ApproachSink } from './approach-event.ts'
import { openLooking, type Refused } from './looking.ts'
import type { Occupied } from './presence.ts'

export type HeardApproach = WatchedAssessment | Refused

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

/** One inspector's stream about an approach: who else is there, and a stamp that differs when anything changed. */
export function openApproachWatcher({ first, sink, read, present, turn, onEnd }: Surroundings) {
  let stamp = ''
  let said = ''

  function say(heard: WatchedAssessment): void {
    const others = othersOf(heard, present())
    const now = JSON.stringify(others)
    if (now !== said) sink.tell({ event: 'present', others })
    said = now
    if (heard.stamp !== stamp) sink.tell({ event: 'changed', stamp: heard.stamp })
    stamp = heard.stamp
  }

  say(first)
  const { soon, recheck, finish } = openLooking({ read, say, sink, turn, onEnd })
  return { account: first.account, notice: soon, recheck, finish }
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
