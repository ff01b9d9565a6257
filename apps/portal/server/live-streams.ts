import type { LiveHub } from '@toezicht/api/live/hub'
import { readWatched } from '@toezicht/api/live/watch-request'
import { readSessionHash } from '@toezicht/identity/cookie'
import { openEventStreams } from '@toezicht/server/event-streams'

/** `/live/<submission>/<section>`: server-sent events about one page of one's own submission. */
export const openLiveStreams = (hub: LiveHub, secure: boolean) =>
  openEventStreams({
    read: readWatched,
    session: (cookie) => readSessionHash(cookie, 'portal', secure),
    admit: (session, watched) => hub.admit(session, watched),
  })
