import { watchSubmission } from '@toezicht/database/repositories/live'
import type { Store } from '@toezicht/database/store'
import { takeTurns } from '@toezicht/identity/turns'
import { openBus } from './bus.ts'
import type { LiveNews, Sink } from './live-event.ts'
import { openPresence } from './presence.ts'
import { openSeats } from './seats.ts'
import type { Watched } from './watch-request.ts'
import { type Heard, openWatcher } from './watcher.ts'

/** Somebody who may watch; `begin` starts the stream and gives what ends it. */
export interface Admitted {
  account: string
  begin(sink: Sink): () => void
}
export type NotAdmitted = { refused: 'signed-out' | 'outside-scope' | 'too-many' | 'unavailable' }

export interface LiveHub extends LiveNews {
  /** Judges session, scope and limits for one stream. */
  admit(session: string, watched: Watched): Promise<Admitted | NotAdmitted>
  size(): { streams: number; places: number }
  /** Ends every stream; none is taken any more. */
  close(): Promise<void>
}

const turn = 20_000
const spread = 5_000
const sweepEvery = 2_000
const readsAtOnce = 2
const readsWaiting = 2_000

/**
 * Tells who watches a submission that something changed. No content passes through here: each stream reads again under its own session, so a
 * viewer hears what the database lets this viewer see at that moment, or ends. Reads take at most two connections from the work.
 */
export function openHub(store: Store, databaseUrl: string): LiveHub {
  const seats = openSeats()
  const reading = takeTurns(readsAtOnce, readsWaiting)
  const presence = openPresence((submission) => {
    for (const seat of seats.of(submission)) seat.watcher?.noticePresence()
  })
  const notice = (submission: string, questions?: readonly string[]) => {
    for (const seat of seats.of(submission)) {
      if (seat.watcher) seat.watcher.notice(questions)
      else seat.missed = true
    }
  }
  const bus = openBus(databaseUrl, {
    changed: (submission) => notice(submission),
    recheck: ({ submission, account }) => {
      for (const seat of submission ? seats.of(submission) : seats.ofAccount(account ?? '')) {
        if (seat.watcher) seat.watcher.recheck()
        else seat.missed = true
      }
    },
    here: presence.hear,
    opened: () => {
      // Not all at once: this is the moment at which everybody else comes back too.
      for (const seat of seats.all()) setTimeout(() => seat.watcher?.notice(), Math.random() * sweepEvery)
    },
    own: () => presence.own(),
  })
  const sweeping = setInterval(presence.sweepAll, sweepEvery)
  sweeping.unref()

  const read = (session: string, submission: string, known: Readonly<Record<string, number>>): Promise<Heard | null> =>
    reading(async () => {
      const found = await watchSubmission(store.direct, session, submission, known)
      return found ?? { refused: 'outside-scope' as const }
    })

  async function admit(session: string, watched: Watched): Promise<Admitted | NotAdmitted> {
    const { submission, section, known } = watched
    const seat = seats.take(submission, session)
    if (!seat) return { refused: 'too-many' }
    const first = await read(session, submission, known).catch(() => null)
    if (first === null || 'refused' in first) {
      seats.leave(seat)
      return first ?? { refused: 'unavailable' }
    }
    if (!seats.seat(seat, first.account)) return { refused: 'too-many' }
    const place = { submission, account: first.account, section }
    const tell = () =>
      bus.here(presence.own(submission).filter((each) => each.account === place.account && each.section === section))
    return {
      account: first.account,
      begin(sink) {
        presence.enter(place)
        tell()
        const watcher = openWatcher({
          watched,
          first,
          sink,
          read: (versions) => read(session, submission, versions),
          present: () => presence.at(submission),
          turn: turn + Math.random() * spread,
          onEnd: () => {
            seats.leave(seat)
            presence.leave(place)
            tell()
          },
        })
        seat.watcher = watcher
        if (seat.missed) watcher.recheck()
        return () => watcher.finish()
      },
    }
  }

  return {
    admit,
    changed(submission, questions) {
      notice(submission, questions)
      bus.changed(submission)
    },
    size: () => ({ streams: seats.all().length, places: presence.size() }),
    async close() {
      clearInterval(sweeping)
      seats.shut()
      for (const seat of seats.all()) seat.watcher?.finish()
      await bus.close()
    },
  }
}
