import type { ApproachEvent } from '@toezicht/api/live/approach-event'

export interface Source {
  onevent(hear: (event: ApproachEvent) => void): void
  onfailure(fail: () => void): void
  close(): void
}

interface Surroundings {
  open(): Source
  hear(event: ApproachEvent): void
  /** Nobody is heard of any more, for now or for good. */
  silent(): void
  later(work: () => void, milliseconds: number): () => void
  random(): number
}

const firstPause = 1_000
const longestPause = 300_000
const signedOutPause = 60_000

/** Keeps one stream open: one that had its time is followed by the next at once, a broken one later and later, none after the right to hear ended. */
export function createApproachStream({ open, hear, silent, later, random }: Surroundings) {
  let source: Source | null = null
  let cancel: (() => void) | null = null
  let failures = 0
  let over = false

  function drop(): void {
    source?.close()
    source = null
    cancel?.()
    cancel = null
  }

  function connect(): void {
    drop()
    const mine = open()
    source = mine
    mine.onevent((event) => source === mine && take(event))
    mine.onfailure(() => source === mine && retry(firstPause * 2 ** failures))
  }

  function take(event: ApproachEvent) {
    failures = 0
    if (event.event === 'turn') return connect()
    if (event.event === 'end') {
      over = event.reason === 'outside-scope'
      retry(signedOutPause)
    }
    hear(event)
  }

  function retry(milliseconds: number): void {
    drop()
    silent()
    failures += 1
    if (!over) cancel = later(connect, Math.min(longestPause, milliseconds) * (0.5 + random() / 2))
  }

  return {
    wake(): void {
      if (!over && !source) connect()
    },
    stop(): void {
      over = true
      drop()
    },
  }
}
