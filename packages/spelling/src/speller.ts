import { Worker } from 'node:worker_threads'

/** A word the dictionary does not know, with at most four it does. */
export interface Misspelling {
  word: string
  suggestions: string[]
}

export interface Asked {
  id: number
  words: readonly string[]
  known: readonly string[]
}

export interface Speller {
  /**
   * What is not spelled as the dictionary knows it among these words; `known` words are right whatever it says, in any case. Null when nobody could
   * look in time: the caller says so, and nothing waits. At most 1,500 words of at most 80 characters are looked at.
   */
  check(words: readonly string[], known: readonly string[]): Promise<Misspelling[] | null>
  /** Ends the thread; a later check starts another. */
  close(): Promise<void>
}

const mostWords = 1500
const longest = 80

/** A dictionary in a thread of its own: begun at the first check, ended after `idle` milliseconds without one, replaced when it falls or takes longer than `patience`. */
export function openSpeller({ patience = 8000, idle = 120_000 } = {}): Speller {
  let thread: Worker | null = null
  let asked = 0
  let resting: NodeJS.Timeout | undefined
  const waiting = new Map<number, (wrong: Misspelling[] | null) => void>()

  const end = async () => {
    clearTimeout(resting)
    const ending = thread
    thread = null
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
    await ending?.terminate()
  }
  const begin = (): Worker => {
    const begun = new Worker(new URL('spelling-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 },
      stdout: true,
      stderr: true,
    })
    begun.stdout.resume()
    begun.stderr.resume()
    begun.unref()
    begun.on('message', ({ id, wrong }: { id: number; wrong: Misspelling[] }) => waiting.get(id)?.(wrong))
    const gone = () => {
      if (thread === begun) void end()
    }
    begun.once('error', gone)
    begun.once('exit', gone)
    return begun
  }

  return {
    close: end,
    check: (words, known) => {
      const looked = [...new Set(words)].filter((word) => word.length <= longest).slice(0, mostWords)
      if (looked.length === 0) return Promise.resolve([])
      clearTimeout(resting)
      thread ??= begin()
      const id = ++asked
      return new Promise((resolve) => {
        const impatient = setTimeout(() => void end(), patience)
        waiting.set(id, (wrong) => {
          clearTimeout(impatient)
          waiting.delete(id)
          if (waiting.size === 0 && thread) {
            resting = setTimeout(() => void end(), idle)
            resting.unref()
          }
          resolve(wrong)
        })
        thread?.postMessage({ id, words: looked, known } satisfies Asked)
      })
    },
  }
}
