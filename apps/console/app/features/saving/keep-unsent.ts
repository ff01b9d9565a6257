import { putUnsent, removeUnsent } from '../unsent/shelf.ts'
import type { UnsentText } from '../unsent/unsent-text.ts'
import { ownWindow } from '../unsent/windows.ts'

const rest = 250

/** What a text is kept under, in this window, and the text itself. */
type Kept = Omit<UnsentText, 'id' | 'window' | 'typedAt'>

/** Lays one unsaved text in this browser, a few times a second at most, and at once when the page goes. `place`: what tells it from every other. */
export function openKeeping<T>(place: readonly string[], lay: (unsent: T) => Kept) {
  const id = [...place, ownWindow()].join(' ')
  let waiting: T | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  async function put(): Promise<void> {
    timer = null
    const unsent = waiting
    waiting = null
    if (unsent === null) return
    await putUnsent({ ...lay(unsent), id, window: ownWindow(), typedAt: new Date().toISOString() } as UnsentText)
  }
  window.addEventListener('pagehide', put)

  return {
    keep(unsent: T | null): void {
      waiting = unsent
      if (unsent !== null) {
        timer ??= setTimeout(put, rest)
        return
      }
      if (timer) clearTimeout(timer)
      timer = null
      void removeUnsent([id])
    },
    close(): void {
      window.removeEventListener('pagehide', put)
      void put()
    },
  }
}
