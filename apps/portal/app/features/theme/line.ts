import type { Keyed, Unsent } from '../unsent/unsent-answer.ts'
import type { WrittenAnswer } from './read-answer.ts'
import type { SaveItem, StoredAnswer, WaitsFor } from './save-result.ts'

/** What a page knows of one question while it saves. */
export interface Line {
  /** The version the next save builds on. */
  version: number
  /** What stands stored, as far as this page heard. */
  stored: StoredAnswer | null
  next: Keyed | null
  flying: { key: string; item: SaveItem; tries: number } | null
  waits: WaitsFor | null
  conflict: { mine: Keyed; theirs: StoredAnswer } | null
  refused: { mine: Keyed; reason: string } | null
  /** Heard of while a save was under way, which may itself have made it. */
  heard: StoredAnswer | null
}

export function newLine(stored: StoredAnswer | null): Line {
  const nothing = { next: null, flying: null, waits: null, conflict: null, refused: null, heard: null }
  return { version: stored?.version ?? 0, stored, ...nothing }
}

export function isUnsaved(line: Line): boolean {
  return Boolean(line.flying || line.next || line.conflict || line.refused)
}

/** What of a line is to be kept until it is acknowledged; null when all is. A conflict builds on the version before the other text. */
export function unsentOf(line: Line): Unsent | null {
  const { flying, next, conflict, refused, version, waits } = line
  if (flying) {
    const { value, explanation, expected } = flying.item
    return { flying: { key: flying.key, value, explanation, expected }, next, base: version, held: null, waits }
  }
  if (conflict)
    return { flying: null, next: conflict.mine, base: conflict.theirs.version - 1, held: 'conflict', waits: null }
  if (refused) return { flying: null, next: refused.mine, base: version, held: refused.reason, waits: null }
  return next && { flying: null, next, base: version, held: null, waits: null }
}

/** The same words without their key. */
export function wordsOf({ value, explanation }: WrittenAnswer): WrittenAnswer {
  return { value, explanation }
}
