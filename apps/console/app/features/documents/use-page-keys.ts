import { type RefObject, useEffect, useRef } from 'react'

/** Keys for a scrolling area that then takes focus itself; they work only while the focus is in it (WCAG 2.1.4). */
export function usePageKeys(area: RefObject<HTMLElement>, keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys)
  newest.current = keys
  useEffect(() => {
    const element = area.current
    if (!element) return
    element.tabIndex = 0
    const onKeyDown = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : newest.current[event.key]
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [area])
}
