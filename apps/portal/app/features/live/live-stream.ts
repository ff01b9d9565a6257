import type { LiveEvent } from '@toezicht/api/live/live-event'

/** What is left of EventSource when its own reconnecting is not wanted. */
export interface Source {
  onevent(hear: (event: LiveEvent) => void): void
  onfailure(fail: () => void): void
  close(): void
}

interface Surroundings {
  open(address: string): Source
  /** Where to listen, with the versions this page has by now. */
  address(): string
  hear(event: LiveEvent): void
  /** Nobody is heard of any more, for now or for good. */
  silent(): void
  later(work: () => void, milliseconds: number): () => void
  random(): number
}

export interface LiveStream {
  /** Somebody looks at the page, or the connection may be back: listens at once. */
  wake(): void
  /** The page went out of sight: listens a minute longer. */
  rest(): void
  stop(): void
}

const firstPause = 1_000
const longestPause = 300_000
const signedOutPause = 60_000
const outOfSight = 60_000

/**
 * Keeps one stream open while the page is looked at. A stream that had its time is followed by the next at once; a broken one later and later;
 * after the right to see has ended, none.
 */
export function createLiveStream({ open, address, hear, silent, later, random }: Surroundings): LiveStream {
  let source: Source | null = null
  let failures = 0
  let over = false
  let cancelRetry: (() => void) | null = null
  let cancelRest: (() => void) | null = null

  function drop(): void {
    source?.close()
    source = null
    cancelRetry?.()
    cancelRetry = null
  }

  function connect(): void {
    drop()
    const mine = open(address())
    source = mine
    mine.onevent((event) => source === mine && take(event))
    mine.onfailure(() => source === mine && retry(firstPause * 2 ** failures))
  }

  function take(event: LiveEvent): void {
    failures = 0
    if (event.event === 'turn') {
      connect()
      return
    }
    if (event.event === 'end') {
      over = event.reason === 'outside-scope'
      if (over) {
        drop()
        silent()
      } else retry(signedOutPause)
    }
    hear(event)
  }

  function retry(milliseconds: number): void {
    drop()
    silent()
    failures += 1
    const pause = Math.min(longestPause, milliseconds) * (0.5 + random() / 2)
    cancelRetry = later(connect, pause)
  }

  return {
    wake() {
      cancelRest?.()
      cancelRest = null
      if (!over && !source) connect()
    },
    rest() {
      cancelRest ??= later(() => {
        cancelRest = null
        drop()
        silent()
      }, outOfSight)
    },
    stop() {
      over = true
      cancelRest?.()
      cancelRest = null
      drop()
    },
  }
}
