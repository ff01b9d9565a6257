import { useBlocker } from '@remix-run/react'
import { type RefObject, useEffect } from 'react'
import { lasts } from '../unsent/shelf.ts'
import type { FindingSaver } from './finding-saver.ts'

const patience = 1_500

/** Leaving for another screen saves first, without asking; what cannot be saved now lies in the browser. Only where it does not, the browser asks. */
export function useFlushBeforeLeaving(saver: RefObject<FindingSaver | null>): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const leaves = currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search
    return leaves && (saver.current?.isUnsaved() ?? false)
  })
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    const waited = new Promise((resolve) => setTimeout(resolve, patience))
    let isOver = false
    void Promise.race([saver.current?.flush(), waited]).then(() => {
      if (!isOver) blocker.proceed()
    })
    return () => {
      isOver = true
    }
  }, [blocker, saver])
  useEffect(() => {
    let keeps = false
    void lasts().then((answer) => {
      keeps = answer
    })
    const warn = (event: BeforeUnloadEvent) => {
      if (!keeps && saver.current?.isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [saver])
}
