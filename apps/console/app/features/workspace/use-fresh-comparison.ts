import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

const tries = 15

/** Looks again each second while the worker compares; gives up after a while, the screen then still says what it waits for. */
export function useFreshComparison(comparing: boolean): void {
  const { revalidate, state } = useRevalidator()
  const tried = useRef(0)
  useEffect(() => {
    if (!comparing) tried.current = 0
    if (!comparing || state !== 'idle' || tried.current >= tries) return
    const timer = setTimeout(() => {
      tried.current += 1
      revalidate()
    }, 1000)
    return () => clearTimeout(timer)
  }, [comparing, state, revalidate])
}
