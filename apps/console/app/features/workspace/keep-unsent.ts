import { putUnsent, removeUnsent } from '../unsent/shelf.ts'
import type { UnsentFinding } from '../unsent/unsent-finding.ts'
import { ownWindow } from '../unsent/windows.ts'
import type { Unsent } from './finding-saver.ts'

const rest = 250

/** Lays what is unsaved of one indicator in this browser, a few times a second at most, and at once when the page goes. */
export function openKeeping(where: Pick<UnsentFinding, 'account' | 'assessment' | 'indicator' | 'place'>) {
  const id = [where.account, where.assessment, where.indicator, ownWindow()].join(' ')
  let waiting: Unsent | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  async function put(): Promise<void> {
    timer = null
    const unsent = waiting
    waiting = null
    if (unsent) await putUnsent({ ...where, ...unsent, id, window: ownWindow(), typedAt: new Date().toISOString() })
  }
  window.addEventListener('pagehide', put)

  return {
    keep(unsent: Unsent | null): void {
      waiting = unsent
      if (unsent) {
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
