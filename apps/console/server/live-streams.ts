import type { ApproachHub } from '@toezicht/api/live/approach-hub'
import { readWatchedApproach } from '@toezicht/api/live/approach-request'
import { readSessionHash } from '@toezicht/identity/cookie'
import { openEventStreams } from '@toezicht/server/event-streams'

/** `/live/<assessment>/<indicator>`: server-sent events about one approach of one's own studies. */
export const openLiveStreams = (hub: ApproachHub, secure: boolean) =>
  openEventStreams({
    read: readWatchedApproach,
    session: (cookie) => readSessionHash(cookie, 'console', secure),
    admit: (session, watched) => hub.admit(session, watched),
  })
