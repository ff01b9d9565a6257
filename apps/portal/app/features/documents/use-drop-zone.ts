import { type RefObject, useEffect, useRef, useState } from 'react'

/** Lets files be dropped on an element: an extra beside the native field, never instead of it. True while something hangs above it. */
export function useDropZone(zone: RefObject<HTMLElement>, onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const element = zone.current
    if (!element) return
    const stop = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) =>
      element.addEventListener(name, react, { signal: stop.signal })
    listen('dragover', (event) => {
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', () => setOver(false))
    listen('drop', (event) => {
      event.preventDefault()
      setOver(false)
      take.current([...(event.dataTransfer?.files ?? [])])
    })
    return () => stop.abort()
  }, [zone])
  return over
}
