/** A loop that can be stopped: `stop` resolves when the round that is under way has ended. */
export interface Repeating {
  stop(): Promise<void>
}

export interface Rounds {
  /** Milliseconds between two rounds that went well and had nothing left to do. */
  every: number
  /** Returns true when there is more to do at once. */
  round(): Promise<boolean>
  failed(error: unknown): void
}

const longestPause = 5_000

/** Runs rounds until stopped, one at a time; after a failure it waits longer each time, up to five seconds, and never gives up. */
export function repeat({ every, round, failed }: Rounds): Repeating {
  const stopping = new AbortController()
  const running = (async () => {
    let pause = every
    while (!stopping.signal.aborted) {
      try {
        pause = (await round()) ? 0 : every
      } catch (error) {
        failed(error)
        pause = Math.min(longestPause, Math.max(pause, every, 50) * 2)
      }
      await sleep(pause, stopping.signal)
    }
  })()
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, milliseconds)
    signal.addEventListener('abort', wake)
  })
}
