import type { WatchedSubmission } from '@toezicht/database/repositories/live'
import type { Sink } from './live-event.ts'
import { openLooking, type Refused } from './looking.ts'
import type { Occupied } from './presence.ts'
import type { Watched } from './watch-request.ts'

/** What this viewer may hear now, read under its own session; null when the reading has to wait or failed. */
export type ReadNow = (known: Readonly<Record<string, number>>) => Promise<Heard | null>
export type Heard = WatchedSubmission | Refused

interface Surroundings {
  watched: Watched
  first: WatchedSubmission
  sink: Sink
  read: ReadNow
  present(): Occupied[]
  /** Milliseconds this stream lives. */
  turn: number
  /** Called once, when it is over. */
  onEnd(): void
}

/** One stream of a section of a questionnaire: what is new since the viewer's page was made, who else is there, and how the submission stands. */
export function openWatcher({ watched, first, sink, read, present, turn, onEnd }: Surroundings) {
  const known = { ...watched.known }
  let said = { places: '', present: '', state: '' }

  function say(heard: WatchedSubmission): void {
    const fresh = heard.answers.filter(({ question, version }) => version > (known[question] ?? 0))
    for (const { question, version } of fresh) known[question] = version
    if (fresh.length > 0) sink.tell({ event: 'answers', answers: fresh })
    const places = present()
    const seen = seenBy(heard, watched.section, places)
    const now = JSON.stringify(seen)
    if (now !== said.present) sink.tell({ event: 'present', ...seen })
    const { status, division } = heard
    const state = JSON.stringify([status, division])
    if (state !== said.state) sink.tell({ event: 'state', status, division })
    said = { places: JSON.stringify(places), present: now, state }
  }

  say(first)
  const { soon, recheck, finish } = openLooking({ read: () => read(known), say, sink, turn, onEnd })
  return {
    account: first.account,
    /** Something may have changed; only questions of this page are worth a look. */
    notice(questions?: readonly string[]): void {
      if (!questions || questions.some((code) => code in known)) soon()
    },
    /** Somebody came or left; a page that merely loaded again changes nothing. */
    noticePresence(): void {
      if (JSON.stringify(present()) !== said.places) soon()
    },
    recheck,
    finish,
  }
}
export type Watcher = ReturnType<typeof openWatcher>

/** Who else is there, for this viewer: members of the submission only. */
function seenBy({ account, members }: WatchedSubmission, section: string, present: readonly Occupied[]) {
  const byAccount = new Map(members.map((member) => [member.account, member]))
  const others = present.flatMap((each) => {
    const member = each.account === account ? undefined : byAccount.get(each.account)
    return member ? [{ name: member.name, role: member.role, section: each.section }] : []
  })
  const mine = present.find((each) => each.account === account && each.section === section)
  return { others, ownWindows: Math.max(0, (mine?.windows ?? 0) - 1) }
}
