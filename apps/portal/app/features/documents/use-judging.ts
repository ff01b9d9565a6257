import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** Looks again while a document waits for the scanner: first soon, then less and less often. */
export function useJudging(waits: boolean): void {
  const { revalidate, state } = useRevalidator()
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    if (!waits) return setLooks(0)
    if (state !== 'idle') return
    const timer = setTimeout(
      () => {
        setLooks((before) => before + 1)
        revalidate()
      },
      Math.min(15_000, 1_000 * 1.5 ** looks),
    )
    return () => clearTimeout(timer)
  }, [waits, state, looks, revalidate])
}
