import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Desk, Seat, Waiting } from './desk.ts'
import { openDesk } from './open-desk.ts'

const DeskContext = createContext<Desk | null>(null)
const nothing: Waiting = { lasts: false, sending: [], held: [] }

/** Opens the desk for a signed-in page. `seat`: where the page already knows whose it is. */
export function UnsentProvider({ seat, children }: { seat: Seat | null; children: ReactNode }) {
  const [desk, setDesk] = useState<Desk | null>(null)
  const [known] = useState(seat)
  useEffect(() => {
    const opened = openDesk(known)
    setDesk(opened.desk)
    return opened.close
  }, [known])
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
}

/** Null on the server, and until the page has come alive. */
export function useDesk(): Desk | null {
  return useContext(DeskContext)
}

export function useWaiting(): Waiting {
  const desk = useDesk()
  const watch = useCallback((listener: () => void) => desk?.watch(listener) ?? (() => {}), [desk])
  return useSyncExternalStore(
    watch,
    () => desk?.waiting() ?? nothing,
    () => nothing,
  )
}

function watchConnection(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether the browser thinks it has a connection. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    watchConnection,
    () => navigator.onLine,
    () => true,
  )
}
