import type { WatchedSubmission } from '@toezicht/database/repositories/live'
import type { LiveEvent, Sink } from './live-event.ts'
import type { Occupied } from './presence.ts'
import type { Watched } from './watch-request.ts'

/** What this viewer may hear now, read under its own session; null when the reading has to wait or failed. */
export type ReadNow = (known: Readonly<Record<string, number>>) => Promise<Heard | null>
export type Heard = WatchedSubmission | { refused: 'signed-out' | 'outside-scope' }

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

const firstPause = 120
const shortestRest = 500
const pauseAfterFailure = 2_000

/** One stream. Whatever happened, it looks for itself, under its own session, at most twice a second, and says what is new. */
export function openWatcher({ watched, first, sink, read, present, turn, onEnd }: Surroundings) {
  const known = { ...watched.known }
  let said = { places: '', present: '', state: '' }
  let timer: NodeJS.Timeout | null = null
  let lookedAt = 0
  let looking = false
  let again = false
  let over = false
  const life = setTimeout(() => finish({ event: 'turn' }), turn)

  function finish(last?: LiveEvent): void {
    if (over) return
    over = true
    clearTimeout(life)
    if (timer) clearTimeout(timer)
    onEnd()
    if (last) sink.tell(last)
    sink.end()
  }

  function plan(milliseconds: number): void {
    if (over) return
    if (looking) {
      again = true
      return
    }
    if (timer) return
    timer = setTimeout(look, Math.max(milliseconds, lookedAt + shortestRest - Date.now()))
  }

  async function look(): Promise<void> {
    timer = null
    looking = true
    lookedAt = Date.now()
    const heard = await read(known).catch(() => null)
    looking = false
    if (over) return
    const next = heard === null ? pauseAfterFailure : again ? firstPause : null
    again = false
    if (next !== null) plan(next)
    if (heard === null) return
    if ('refused' in heard) return finish({ event: 'end', reason: heard.refused })
    say(heard)
  }

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
  return {
    account: first.account,
    /** Something may have changed; only questions of this page are worth a look. */
    notice(questions?: readonly string[]): void {
      if (!questions || questions.some((code) => code in known)) plan(firstPause)
    },
    /** Somebody came or left; a page that merely loaded again changes nothing. */
    noticePresence(): void {
      if (JSON.stringify(present()) !== said.places) plan(firstPause)
    },
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
