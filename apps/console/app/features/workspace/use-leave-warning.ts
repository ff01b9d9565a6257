import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'

/** Asks before unsaved text is left, within the console and when the window closes. */
export function useLeaveWarning(dirty: boolean): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const leaves = currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search
    return dirty && leaves
  })
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm('Uw tekst is nog niet opgeslagen. Wilt u weggaan zonder op te slaan?')) blocker.proceed()
    else blocker.reset()
  }, [blocker])
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}
