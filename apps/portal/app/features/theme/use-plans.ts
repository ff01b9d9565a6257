import { useMemo, useRef } from 'react'

const pauseInTyping = 900
const longestTyping = 5_000

export interface Plans {
  /** Something changed at a question: it is written at once, or after a pause in typing, five seconds at the latest. */
  plan(code: string, atOnce: boolean): void
  /** Writes what is planned now: at one question, or everywhere. */
  flush(only?: unknown): void
  has(code: string): boolean
  any(): boolean
}

/** When what is being typed is written. */
export function usePlans(write: (code: string) => void): Plans {
  const planned = useRef(new Map<string, { timer: number; since: number }>())
  const writing = useRef(write)
  writing.current = write
  return useMemo(() => {
    const doNow = (code: string) => {
      window.clearTimeout(planned.current.get(code)?.timer)
      if (planned.current.delete(code)) writing.current(code)
    }
    return {
      plan(code, atOnce) {
        const before = planned.current.get(code)
        window.clearTimeout(before?.timer)
        const since = before?.since ?? Date.now()
        const pause = atOnce ? 0 : Math.max(0, Math.min(pauseInTyping, since + longestTyping - Date.now()))
        planned.current.set(code, { since, timer: window.setTimeout(() => doNow(code), pause) })
      },
      flush(only) {
        for (const code of [...planned.current.keys()]) if (typeof only !== 'string' || only === code) doNow(code)
      },
      has: (code) => planned.current.has(code),
      any: () => planned.current.size > 0,
    }
  }, [])
}
