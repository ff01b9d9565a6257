import type { Unsent } from '../unsent/unsent-answer.ts'
import { isUnsaved, type Line, newLine, unsentOf, wordsOf } from './line.ts'
import { sameAnswer, type WrittenAnswer } from './read-answer.ts'
import type { SaveItem, SaveResult, SaveState, StoredAnswer, WaitsFor } from './save-result.ts'

export interface Autosaver {
  /** Something was typed at a question; saved as soon as the one before it has ended. */
  write(question: string, answer: WrittenAnswer): void
  /**
   * A change of somebody else (or of oneself in another window) was heard of. Fills the field where nothing is unsaved, else both texts stand
   * beside each other. What is not newer than the version known here is left out.
   */
  accept(question: string, answer: WrittenAnswer, version: number, by: string | null, savedAt?: string): void
  /** Takes over what an earlier window left unsent, and sends it. False when something is unsaved here already. */
  resume(question: string, unsent: Unsent): boolean
  /** Ends a conflict with the answer that is to stay. */
  settle(question: string, answer: WrittenAnswer): void
  retryNow(): void
  hasUnsaved(): boolean
}

export interface Surroundings {
  /** What stood stored when the page was made. */
  stored: Readonly<Record<string, StoredAnswer>>
  save(key: string, item: SaveItem): Promise<SaveResult>
  newKey(): string
  later(work: () => void, milliseconds: number): void
  show(question: string, state: SaveState, version: number): void
  /** Puts an answer that was not typed here into the field. */
  fill(question: string, answer: WrittenAnswer): void
  /** Keeps what is not acknowledged beyond the life of this page; null when all of a question is. */
  keep(question: string, unsent: Unsent | null): void
}

/**
 * Saves what is typed, one request at a time per question. What got no answer is sent again with the same key, ever slower, so that nothing
 * is stored twice and nothing is lost; what was typed meanwhile follows.
 */
export function createAutosaver({ stored, save, newKey, later, show, fill, keep }: Surroundings): Autosaver {
  const lines = new Map<string, Line>()
  const lineOf = (question: string): Line => {
    const line = lines.get(question) ?? newLine(stored[question] ?? null)
    lines.set(question, line)
    return line
  }
  const keyed = (answer: WrittenAnswer) => ({ key: newKey(), ...wordsOf(answer) })
  function tell(question: string, line: Line, state: SaveState): void {
    keep(question, unsentOf(line))
    show(question, state, line.version)
  }

  function pump(question: string, line: Line): void {
    if (line.flying || line.conflict || !line.next) return
    const { key, ...words } = line.next
    line.flying = { key, item: { question, ...words, expected: line.version }, tries: 0 }
    line.next = null
    line.refused = null
    void fly(question, line)
  }

  async function fly(question: string, line: Line): Promise<void> {
    const { flying } = line
    if (!flying) return
    line.waits = null
    tell(question, line, { phase: 'saving' })
    const result = await save(flying.key, flying.item)
    if (result.outcome === 'waits') return waitFor(question, line, result.why)
    line.flying = null
    land(question, line, flying, result)
    const { heard } = line
    line.heard = null
    if (heard && heard.version > line.version) take(question, line, heard)
    pump(question, line)
  }

  function waitFor(question: string, line: Line, why: WaitsFor): void {
    const { flying } = line
    if (!flying) return
    line.waits = why
    const seconds = Math.min(30, 2 ** flying.tries)
    flying.tries += 1
    tell(question, line, { phase: 'waiting', why })
    later(() => {
      if (line.waits && line.flying === flying) void fly(question, line)
    }, seconds * 1000)
  }

  function land(
    question: string,
    line: Line,
    { item }: NonNullable<Line['flying']>,
    result: Exclude<SaveResult, { outcome: 'waits' }>,
  ): void {
    if (result.outcome === 'refused') {
      line.refused = { mine: keyed(item), reason: result.reason }
      tell(question, line, { phase: 'refused', reason: result.reason })
      return
    }
    if (result.outcome === 'conflict') {
      const { outcome: _, ...theirs } = result
      line.next ??= keyed(item)
      take(question, line, { ...theirs, by: theirs.by ?? line.heard?.by ?? null })
      return
    }
    const { version, savedAt, hint } = result
    // An earlier window's save, acknowledged only now, while somebody wrote on top of it.
    if (line.stored && version < line.stored.version && !line.next) {
      take(question, line, line.stored)
      return
    }
    line.version = version
    if (version >= (line.stored?.version ?? 0)) line.stored = { ...wordsOf(item), version, savedAt, by: null }
    tell(question, line, { phase: 'saved', savedAt, hint })
  }

  /** A newer stored answer meets what stands here: the same, nothing unsaved, or two texts to choose from. */
  function take(question: string, line: Line, theirs: StoredAnswer): void {
    const mine = line.next ?? line.conflict?.mine ?? line.refused?.mine
    line.version = theirs.version
    line.stored = theirs
    line.next = null
    line.refused = null
    line.conflict = mine && !sameAnswer(mine, theirs) ? { mine, theirs } : null
    if (line.conflict) tell(question, line, { phase: 'conflict', ...line.conflict })
    else if (mine) tell(question, line, { phase: 'saved', savedAt: theirs.savedAt })
    else {
      fill(question, theirs)
      tell(question, line, { phase: 'changed', savedAt: theirs.savedAt, by: theirs.by })
    }
  }

  return {
    write(question, answer) {
      const line = lineOf(question)
      if (line.conflict) {
        line.conflict.mine = keyed(answer)
        tell(question, line, { phase: 'conflict', ...line.conflict })
        return
      }
      line.next = keyed(answer)
      if (line.flying) keep(question, unsentOf(line))
      else pump(question, line)
    },
    accept(question, answer, version, by, savedAt = new Date().toISOString()) {
      const line = lineOf(question)
      const theirs = { ...wordsOf(answer), version, by, savedAt }
      if (version <= Math.max(line.version, line.heard?.version ?? 0)) return
      if (line.flying) line.heard = theirs
      else take(question, line, theirs)
    },
    resume(question, { flying, next, base }) {
      const line = lineOf(question)
      const first = flying ?? (next && { ...next, expected: base })
      if (isUnsaved(line)) return false
      if (!first) return true
      fill(question, next ?? first)
      line.next = flying ? next : null
      line.flying = { key: first.key, item: { question, ...wordsOf(first), expected: first.expected }, tries: 0 }
      void fly(question, line)
      return true
    },
    settle(question, answer) {
      const line = lineOf(question)
      if (!line.conflict) return
      const { theirs } = line.conflict
      line.conflict = null
      line.next = sameAnswer(answer, theirs) ? null : keyed(answer)
      if (line.next) pump(question, line)
      else tell(question, line, { phase: 'saved', savedAt: theirs.savedAt })
    },
    retryNow() {
      for (const [question, line] of lines) if (line.waits) void fly(question, line)
    },
    hasUnsaved: () => [...lines.values()].some(isUnsaved),
  }
}
