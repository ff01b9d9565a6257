import type { AnswerValue } from '../submission/answer-value.ts'

/** Why a number cannot be: its own ends are turned round, or more families are served than there are. */
export type ImpossibleNumber =
  | { kind: 'low-above-high'; low: number; high: number }
  | { kind: 'served-above-known'; served: number; known: number }

/**
 * Whether a number of families served and a range of families known can both be true. Works from either side; an open upper
 * end excludes nothing.
 */
export function impossibleNumber(own: AnswerValue | null, beside: AnswerValue | null): ImpossibleNumber | null {
  if (own?.kind === 'range' && own.low !== null && own.high !== null && own.low > own.high) {
    return { kind: 'low-above-high', low: own.low, high: own.high }
  }
  const [served, known] = own?.kind === 'range' ? [beside, own] : [own, beside]
  if (served?.kind !== 'number' || known?.kind !== 'range' || known.high === null) return null
  const most = Math.max(known.low ?? 0, known.high)
  return served.number > most ? { kind: 'served-above-known', served: served.number, known: most } : null
}
