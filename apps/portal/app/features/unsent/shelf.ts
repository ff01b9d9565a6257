import type { UnsentAnswer } from './unsent-answer.ts'

/** Where unsent answers lie in this browser, of whatever account. Nothing here talks to the server. */
export interface Shelf {
  /** Whether what is put here outlives the page. */
  readonly lasts: boolean
  all(): Promise<UnsentAnswer[]>
  put(answer: UnsentAnswer): Promise<void>
  remove(ids: readonly string[]): Promise<void>
}

/** For browsers that keep nothing (a private window): lasts as long as the page. */
export function createMemoryShelf(): Shelf {
  const kept = new Map<string, UnsentAnswer>()
  return {
    lasts: false,
    all: async () => [...kept.values()],
    put: async (answer) => {
      kept.set(answer.id, answer)
    },
    remove: async (ids) => {
      for (const id of ids) kept.delete(id)
    },
  }
}
