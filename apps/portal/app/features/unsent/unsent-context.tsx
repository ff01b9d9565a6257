import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Desk, Seat, Waiting } from './desk.ts'
import { openDesk } from './open-desk.ts'

const DeskContext = createContext<Desk | null>(null)
const nothing: Waiting = { lasts: false, sending: [], held: [] }

/** Opens the desk for a signed-in page. `seat`: where the page already knows whose it is. */
export function UnsentProvider({ seat, children }: { seat: Seat | null; children: ReactNode }) {
  const [desk, setDesk] = useState<Desk | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page stays one person's
  useEffect(() => {
    const opened = openDesk(seat)
    setDesk(opened.desk)
    return opened.close
  }, [])
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
}

/** Null on the server, and until the page has come alive. */
export function useDesk(): Desk | null {
  return useContext(DeskContext)
}

export function useWaiting(): Waiting {
  const desk = useDesk()
  return useSyncExternalStore(
    (listener) => desk?.watch(listener) ?? (() => {}),
    () => desk?.waiting() ?? nothing,
    () => nothing,
  )
}

/** Whether the browser thinks it has a connection. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('online', listener)
      window.addEventListener('offline', listener)
      return () => {
        window.removeEventListener('online', listener)
        window.removeEventListener('offline', listener)
      }
    },
    () => navigator.onLine,
    () => true,
  )
}
