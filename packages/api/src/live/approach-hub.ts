import { watchAssessment } from '@toezicht/database/repositories/live-assessment'
import type { Store } from '@toezicht/database/store'
import { takeTurns } from '@toezicht/identity/turns'
import type { ApproachSink } from './approach-event.ts'
import type { WatchedApproach } from './approach-request.ts'
import { type ApproachWatcher, type HeardApproach, openApproachWatcher } from './approach-watcher.ts'
import { consoleRoom, openBus } from './bus.ts'
import type { LiveNews } from './live-event.ts'
import { openPresence } from './presence.ts'
import { openSeats } from './seats.ts'

/** Somebody who may watch; `begin` starts the stream and gives what ends it. */
export interface AdmittedInspector {
  account: string
  begin(sink: ApproachSink): () => void
}
export type NotAdmittedInspector = { refused: 'signed-out' | 'outside-scope' | 'too-many' | 'unavailable' }

export interface ApproachHub extends LiveNews {
  /** Judges session, scope and limits for one stream. */
  admit(session: string, watched: WatchedApproach): Promise<AdmittedInspector | NotAdmittedInspector>
  /** Ends every stream; none is taken any more. */
  close(): Promise<void>
}

const turn = 20_000
const spread = 5_000
const sweepEvery = 2_000
const readsAtOnce = 2
const readsWaiting = 500

/**
 * Tells who works in an approach that something changed, and who else is there: the portal's hub, with an approach as the room and an indicator as the
 * place. No content passes through here; each page reads again under its own session.
 */
export function openApproachHub(store: Store, databaseUrl: string): ApproachHub {
  const seats = openSeats<ApproachWatcher>()
  const reading = takeTurns(readsAtOnce, readsWaiting)
  const notice = (assessment: string) => {
    for (const seat of seats.of(assessment)) {
      if (seat.watcher) seat.watcher.notice()
      else seat.missed = true
    }
  }
  const presence = openPresence(notice)
  const bus = openBus(
    databaseUrl,
    {
      changed: notice,
      recheck: ({ submission, account }) => {
        for (const seat of submission ? seats.of(submission) : seats.ofAccount(account ?? '')) seat.watcher?.recheck()
      },
      here: presence.hear,
      opened: () => {
        for (const seat of seats.all()) setTimeout(() => seat.watcher?.notice(), Math.random() * sweepEvery)
      },
      own: () => presence.own(),
    },
    consoleRoom,
  )
  const sweeping = setInterval(presence.sweepAll, sweepEvery)
  sweeping.unref()

  const read = (session: string, assessment: string): Promise<HeardApproach | null> =>
    reading(async () => (await watchAssessment(store.direct, session, assessment)) ?? { refused: 'outside-scope' })

  return {
    async admit(session, { assessment, indicator }) {
      const seat = seats.take(assessment, session)
      if (!seat) return { refused: 'too-many' }
      const first = await read(session, assessment).catch(() => null)
      if (first === null || 'refused' in first) {
        seats.leave(seat)
        return first ?? { refused: 'unavailable' }
      }
      if (!seats.seat(seat, first.account)) return { refused: 'too-many' }
      const place = { submission: assessment, account: first.account, section: indicator }
      const tell = () =>
        bus.here(
          presence.own(assessment).filter(({ account, section }) => account === place.account && section === indicator),
        )
      return {
        account: first.account,
        begin(sink) {
          presence.enter(place)
          tell()
          seat.watcher = openApproachWatcher({
            first,
            sink,
            read: () => read(session, assessment),
            present: () => presence.at(assessment),
            turn: turn + Math.random() * spread,
            onEnd: () => {
              seats.leave(seat)
              presence.leave(place)
              tell()
            },
          })
          const { watcher } = seat
          if (seat.missed) watcher.recheck()
          return () => watcher.finish()
        },
      }
    },
    changed(assessment) {
      notice(assessment)
      bus.changed(assessment)
    },
    async close() {
      clearInterval(sweeping)
      seats.shut()
      for (const seat of seats.all()) seat.watcher?.finish()
      await bus.close()
    },
  }
}
