import { sameAnswer, type WrittenAnswer } from './read-answer.ts'

export interface SaveItem extends WrittenAnswer {
  question: string
  expected: number
}

/** Somebody's stored answer. `by`: the colleague who wrote it; null for oneself, in another window. */
export interface StoredAnswer extends WrittenAnswer {
  version: number
  savedAt: string
  by: string | null
}

/** How one save ended. `unsure`: no answer came, it may or may not be stored; the same key asks again. */
export type SaveResult =
  | { outcome: 'saved'; version: number; savedAt: string; hint?: string | undefined }
  | ({ outcome: 'conflict' } & StoredAnswer)
  | { outcome: 'refused'; reason: string }
  | { outcome: 'unsure' }
  | { outcome: 'signed-out' }
type Ended = Exclude<SaveResult, { outcome: 'unsure' | 'signed-out' }>

/** What stands beside a question. */
export type SaveState =
  | { phase: 'saving' }
  | { phase: 'saved'; savedAt: string; hint?: string | undefined }
  /** Somebody else's text came in and stands in the field. */
  | { phase: 'changed'; savedAt: string; by: string | null }
  | { phase: 'refused'; reason: string }
  | { phase: 'waiting'; why: 'connection' | 'signed-out' }
  | { phase: 'conflict'; mine: WrittenAnswer; theirs: StoredAnswer }

export interface Autosaver {
  /** Something was typed at a question; saved as soon as the one before it has ended. */
  write(question: string, answer: WrittenAnswer): void
  /**
   * A change of somebody else (or of oneself in another window) was heard of. Fills the field where nothing is unsaved, else both texts stand
   * beside each other. What is not newer than the version known here is left out.
   */
  accept(question: string, answer: WrittenAnswer, version: number, by: string | null, savedAt?: string): void
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
  /** Puts somebody else's answer into the field. */
  fill(question: string, answer: WrittenAnswer): void
}

interface Line {
  version: number
  next: WrittenAnswer | null
  flying: { key: string; item: SaveItem; tries: number } | null
  waits: boolean
  conflict: { mine: WrittenAnswer; theirs: StoredAnswer } | null
  refused: WrittenAnswer | null
  /** Heard of while a save was under way, which may itself have made it. */
  heard: StoredAnswer | null
}

/**
 * Saves what is typed, one request at a time per question. What got no answer is sent again with the same key, ever slower, so that nothing
 * is stored twice and nothing is lost; what was typed meanwhile follows.
 */
export function createAutosaver({ versions, save, newKey, later, show, fill }: Surroundings): Autosaver {
  const lines = new Map<string, Line>()
  const lineOf = (question: string): Line => {
    const known = lines.get(question)
    if (known) return known
    const version = versions[question] ?? 0
    const line: Line = { version, next: null, flying: null, waits: false, conflict: null, refused: null, heard: null }
    lines.set(question, line)
    return line
  }

  function pump(question: string, line: Line): void {
    if (line.flying || line.conflict || !line.next) return
    line.flying = { key: newKey(), item: { question, ...line.next, expected: line.version }, tries: 0 }
    line.next = null
    line.refused = null
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
    const { heard } = line
    line.heard = null
    if (heard && heard.version > line.version) take(question, line, heard)
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

  function land(question: string, line: Line, { value, explanation }: SaveItem, result: Ended): void {
    if (result.outcome === 'refused') {
      line.refused = { value, explanation }
      show(question, { phase: 'refused', reason: result.reason }, line.version)
      return
    }
    if (result.outcome === 'conflict') {
      const { outcome: _, ...theirs } = result
      line.next ??= { value, explanation }
      take(question, line, { ...theirs, by: theirs.by ?? line.heard?.by ?? null })
      return
    }
    line.version = result.version
    show(question, { phase: 'saved', savedAt: result.savedAt, hint: result.hint }, line.version)
  }

  /** A newer stored answer meets what stands here: the same, nothing unsaved, or two texts to choose from. */
  function take(question: string, line: Line, theirs: StoredAnswer): void {
    const mine = line.next ?? line.conflict?.mine ?? line.refused
    line.version = theirs.version
    line.next = null
    line.refused = null
    line.conflict = mine && !sameAnswer(mine, theirs) ? { mine, theirs } : null
    if (line.conflict) show(question, { phase: 'conflict', ...line.conflict }, line.version)
    else if (mine) show(question, { phase: 'saved', savedAt: theirs.savedAt }, line.version)
    else {
      fill(question, theirs)
      show(question, { phase: 'changed', savedAt: theirs.savedAt, by: theirs.by }, line.version)
    }
  }

  return {
    write(question, answer) {
      const line = lineOf(question)
      if (line.conflict) {
        line.conflict.mine = answer
        show(question, { phase: 'conflict', ...line.conflict }, line.version)
      } else {
        line.next = answer
        pump(question, line)
      }
    },
    accept(question, { value, explanation }, version, by, savedAt = new Date().toISOString()) {
      const line = lineOf(question)
      const theirs = { value, explanation, version, by, savedAt }
      if (version <= Math.max(line.version, line.heard?.version ?? 0)) return
      if (line.flying) line.heard = theirs
      else take(question, line, theirs)
    },
    settle(question, answer) {
      const line = lineOf(question)
      if (!line.conflict) return
      const { theirs } = line.conflict
      line.conflict = null
      line.next = sameAnswer(answer, theirs) ? null : answer
      if (line.next) pump(question, line)
      else show(question, { phase: 'saved', savedAt: theirs.savedAt }, line.version)
    },
    retryNow() {
      for (const [question, line] of lines) if (line.waits) void fly(question, line)
    },
    hasUnsaved: () => [...lines.values()].some((line) => line.flying || line.next || line.conflict || line.refused),
  }
}
