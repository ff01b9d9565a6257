import { sameAnswer, type WrittenAnswer } from './read-answer.ts'

export interface SaveItem extends WrittenAnswer {
  question: string
  expected: number
}

/** How one save ended. `unsure`: no answer came, it may or may not be stored; the same key asks again. */
export type SaveResult =
  | { outcome: 'saved'; version: number; savedAt: string; hint?: string | undefined }
  | ({ outcome: 'conflict'; version: number; savedAt: string } & WrittenAnswer)
  | { outcome: 'refused'; reason: string }
  | { outcome: 'unsure' }
  | { outcome: 'signed-out' }

/** What stands beside a question. */
export type SaveState =
  | { phase: 'saving' }
  | { phase: 'saved'; savedAt: string; hint?: string | undefined }
  | { phase: 'refused'; reason: string }
  | { phase: 'waiting'; why: 'connection' | 'signed-out' }
  | { phase: 'conflict'; mine: WrittenAnswer; theirs: WrittenAnswer; savedAt: string }

export interface Autosaver {
  /** Something was typed at a question; saved as soon as the one before it has ended. */
  write(question: string, answer: WrittenAnswer): void
  /** Ends a conflict with the answer that is to stay. */
  settle(question: string, answer: WrittenAnswer): void
  retryNow(): void
  hasUnsaved(): boolean
}

interface Surroundings {
  versions: Readonly<Record<string, number>>
  save(key: string, item: SaveItem): Promise<SaveResult>
  newKey(): string
  later(work: () => void, milliseconds: number): void
  show(question: string, state: SaveState, version: number): void
}

interface Line {
  version: number
  next: WrittenAnswer | null
  flying: { key: string; item: SaveItem; tries: number } | null
  waits: boolean
  conflict: { theirs: WrittenAnswer } | null
  refused: boolean
}

/**
 * Saves what is typed, one request at a time per question. What got no answer is sent again with the same key, ever slower, so that nothing
 * is stored twice and nothing is lost; what was typed meanwhile follows.
 */
export function createAutosaver({ versions, save, newKey, later, show }: Surroundings): Autosaver {
  const lines = new Map<string, Line>()
  const lineOf = (question: string): Line => {
    const known = lines.get(question)
    if (known) return known
    const line: Line = {
      version: versions[question] ?? 0,
      next: null,
      flying: null,
      waits: false,
      conflict: null,
      refused: false,
    }
    lines.set(question, line)
    return line
  }

  function pump(question: string, line: Line): void {
    if (line.flying || line.conflict || !line.next) return
    line.flying = { key: newKey(), item: { question, ...line.next, expected: line.version }, tries: 0 }
    line.next = null
    line.refused = false
    void fly(question, line)
  }

  async function fly(question: string, line: Line): Promise<void> {
    const { flying } = line
    if (!flying) return
    line.waits = false
    show(question, { phase: 'saving' }, line.version)
    const result = await save(flying.key, flying.item)
    if (result.outcome === 'unsure' || result.outcome === 'signed-out') return waitFor(question, line, result.outcome)
    line.flying = null
    land(question, line, flying.item, result)
    pump(question, line)
  }

  function waitFor(question: string, line: Line, why: 'unsure' | 'signed-out'): void {
    const { flying } = line
    if (!flying) return
    line.waits = true
    const seconds = Math.min(30, 2 ** flying.tries)
    flying.tries += 1
    show(question, { phase: 'waiting', why: why === 'signed-out' ? 'signed-out' : 'connection' }, line.version)
    later(() => {
      if (line.waits && line.flying === flying) void fly(question, line)
    }, seconds * 1000)
  }

  function land(
    question: string,
    line: Line,
    item: SaveItem,
    result: Exclude<SaveResult, { outcome: 'unsure' | 'signed-out' }>,
  ): void {
    if (result.outcome === 'refused') {
      line.refused = true
      show(question, { phase: 'refused', reason: result.reason }, line.version)
      return
    }
    line.version = result.version
    if (result.outcome === 'saved') {
      show(question, { phase: 'saved', savedAt: result.savedAt, hint: result.hint }, line.version)
      return
    }
    const mine = line.next ?? { value: item.value, explanation: item.explanation }
    const theirs = { value: result.value, explanation: result.explanation }
    line.next = null
    if (sameAnswer(mine, theirs)) {
      show(question, { phase: 'saved', savedAt: result.savedAt }, line.version)
      return
    }
    line.conflict = { theirs }
    show(question, { phase: 'conflict', mine, theirs, savedAt: result.savedAt }, line.version)
  }

  return {
    write(question, answer) {
      const line = lineOf(question)
      line.next = answer
      pump(question, line)
    },
    settle(question, answer) {
      const line = lineOf(question)
      if (!line.conflict) return
      const { theirs } = line.conflict
      line.conflict = null
      line.next = sameAnswer(answer, theirs) ? null : answer
      if (line.next) pump(question, line)
      else show(question, { phase: 'saved', savedAt: new Date().toISOString() }, line.version)
    },
    retryNow() {
      for (const [question, line] of lines) if (line.waits) void fly(question, line)
    },
    hasUnsaved: () => [...lines.values()].some((line) => line.flying || line.next || line.conflict || line.refused),
  }
}
