import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'
import { lasts } from '../unsent/shelf.ts'
import { flushOpenSavers, isAnythingUnsaved } from './open-savers.ts'

const patience = 1_500

/**
 * Leaving for another screen saves first, without asking; what cannot be saved now lies in the browser. Only where it does not, the browser asks. Once on a
 * page, for everything that saves itself there: the router knows one blocker.
 */
export function useFlushBeforeLeaving(): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const leaves = currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search
    return leaves && isAnythingUnsaved()
  })
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    const waited = new Promise((resolve) => setTimeout(resolve, patience))
    let isOver = false
    void Promise.race([flushOpenSavers(), waited]).then(() => {
      if (!isOver) blocker.proceed()
    })
    return () => {
      isOver = true
    }
  }, [blocker])
  useEffect(() => {
    let keeps = false
    void lasts().then((answer) => {
      keeps = answer
    })
    const warn = (event: BeforeUnloadEvent) => {
      if (!keeps && isAnythingUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}
