import { type RefObject, useEffect, useState } from 'react'

const widest = 900

/** The room for a page at 100%, in CSS pixels, at most that of a comfortable page; follows the window. Null before it was measured. */
export function useWidth(inside: RefObject<HTMLElement>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const around = inside.current?.parentElement
    if (!around) return
    const observer = new ResizeObserver(() => setWidth(Math.min(around.clientWidth, widest)))
    observer.observe(around)
    return () => observer.disconnect()
  }, [inside])
  return width
}
