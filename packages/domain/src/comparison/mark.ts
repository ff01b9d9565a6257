import { z } from 'zod'
import type { Question } from '../questionnaire/question.ts'
import { outsideScope, type Refusal } from '../refusal.ts'
import { type Position, readings } from './position.ts'
import type { PositionMark } from './position-of.ts'

/** What an inspector can note about evidence; without a note it follows from the answer. */
export const notedEvidence = ['in-document', 'mentioned-not-received', 'contradicted-by-document'] as const

/** One note of an inspector on one answer; `value` null takes it back. */
export const markSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reading'), value: z.enum(readings).nullable() }),
  z.strictObject({ kind: z.literal('unclear'), value: z.literal('unclear').nullable() }),
  z.strictObject({ kind: z.literal('evidence'), value: z.enum(notedEvidence).nullable() }),
])
export type Mark = z.infer<typeof markSchema>
export type MarkKind = Mark['kind']

/**
 * What can be noted about this position: a text is read beside the gemeente's clear text, evidence is the gemeente's own at a question about
 * documents, and any answer can be unclear.
 */
export function markableKinds(question: Question, positions: readonly Position[], respondent: string): MarkKind[] {
  const position = positions.find((each) => each.respondent === respondent)
  if (position?.state === 'unclear') return ['unclear']
  if (position?.state !== 'answered') return []
  const municipality = position.kind === 'municipality'
  const beside = positions.some((each) => each.kind === 'municipality' && each.state === 'answered')
  return [
    ...(question.comparison === 'text' && !municipality && beside ? (['reading'] as const) : []),
    ...(question.comparison === 'document' && municipality ? (['evidence'] as const) : []),
    'unclear',
  ]
}

/** Judges a mark against what the answer can carry: outside scope when there is no such respondent, invalid where the mark means nothing. */
export function judgeMark(markable: readonly MarkKind[] | undefined, mark: Mark): Refusal | null {
  if (markable === undefined) return outsideScope
  return markable.includes(mark.kind) ? null : { refused: 'invalid', reason: 'mark-not-possible' }
}

/** Stored marks, by respondent and question, as positions take them. Refuses (throws on) what no mark is. */
export function marksOf(
  stored: readonly { respondentId: string; question: string; kind: string; value: string | null }[],
): ReadonlyMap<string, ReadonlyMap<string, PositionMark>> {
  const marks = new Map<string, Map<string, PositionMark>>()
  for (const { respondentId, question, kind, value } of stored) {
    const own = marks.get(respondentId) ?? new Map<string, PositionMark>()
    const before = own.get(question) ?? { unclear: false, evidence: null, reading: null }
    marks.set(respondentId, own.set(question, withMark(before, markSchema.parse({ kind, value }))))
  }
  return marks
}

function withMark(before: PositionMark, mark: Mark): PositionMark {
  if (mark.kind === 'reading') return { ...before, reading: mark.value }
  if (mark.kind === 'evidence') return { ...before, evidence: mark.value }
  return { ...before, unclear: mark.value !== null }
}
