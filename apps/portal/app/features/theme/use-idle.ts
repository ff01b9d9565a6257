import { useCallback, useEffect, useRef, useState } from 'react'
import { idleState } from './idle-state.ts'
import { stayAwake } from './save-call.ts'

const often = 15_000
/** Reading, scrolling and typing count as use; the server hears of it at most this often. */
const tellAfter = 5 * 60_000
/** A server that is away is not asked at every key. */
const askAgainAfter = 30_000

/** How long this reader did nothing, as far as the server knows. Activity on the page extends the session; so does `stay`. */
export function useIdle(heardAt: number) {
  const [now, setNow] = useState(() => Date.now())
  const [heard, setHeard] = useState(now)
  const last = Math.max(heard, heardAt)
  const state = idleState(now - last)
  const askedAt = useRef(0)

  const stay = useCallback(async () => {
    const asked = Date.now()
    askedAt.current = asked
    if (await stayAwake()) setHeard(asked)
    setNow(Date.now())
  }, [])

  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), often)
    return () => window.clearInterval(timer)
  }, [])

  useEffect(() => {
    const stop = new AbortController()
    const active = () => {
      const moment = Date.now()
      if (moment - last > tellAfter && moment - askedAt.current > askAgainAfter) void stay()
    }
    for (const doing of ['keydown', 'pointerdown', 'scroll', 'focus'])
      window.addEventListener(doing, active, { passive: true, signal: stop.signal })
    return () => stop.abort()
  }, [last, stay])

  return { state, stay: () => void stay() }
}
