import { z } from 'zod'
import type { Refusal } from '../refusal.ts'

/** As many rows as one call takes: more than two pages of the queue. */
export const mostAssigned = 100

export const assignInspectorSchema = z.strictObject({
  places: z
    .array(
      z.strictObject({
        assessment: z.uuid(),
        /** Null: the approach as a whole. */
        indicator: z.string().min(1).max(20).nullable(),
      }),
    )
    .max(2000),
  /** Null: nobody any more. */
  account: z.union([z.literal('me'), z.uuid()]).nullable(),
})
export interface InspectorAssignmentInput {
  places: readonly { assessment: string; indicator: string | null }[]
  account: string | null
}

export interface AssignableApproach {
  assessment: string
  study: string
  status: 'assigned' | 'withdrawn' | 'not-assessed'
  kind: 'running' | 'archive'
  /** Codes of the framework's indicators. */
  indicators: ReadonlySet<string>
}

/** Nothing chosen, or too much at once; judged before anything is looked up. */
export function countPlaces({ places }: Pick<InspectorAssignmentInput, 'places'>): Refusal | null {
  if (places.length === 0) return { refused: 'invalid', reason: 'no-row-chosen', field: 'rijen' }
  if (places.length > mostAssigned) return { refused: 'invalid', reason: 'too-many-rows', field: 'rijen' }
  return null
}

/**
 * Whether these approaches and indicators can be given to this inspector, all of them or none: of running studies, still being judged, indicators
 * that exist, and somebody who works on each of the studies now. `members`: study and account of everyone who does.
 */
export function assignInspector(
  { places, account }: InspectorAssignmentInput,
  approaches: ReadonlyMap<string, AssignableApproach>,
  members: readonly { studyId: string; accountId: string }[],
): Refusal | { places: { study: string; assessment: string; indicator: string | null }[] } {
  const plan = new Map<string, { study: string; assessment: string; indicator: string | null }>()
  for (const { assessment, indicator } of places) {
    const approach = approaches.get(assessment)
    if (!approach) return { refused: 'outside-scope' }
    if (approach.kind === 'archive') return { refused: 'closed', reason: 'archive-study' }
    if (approach.status !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
    if (indicator !== null && !approach.indicators.has(indicator))
      return { refused: 'invalid', reason: 'unknown-indicator', field: 'rijen' }
    if (account !== null && !members.some((each) => each.studyId === approach.study && each.accountId === account))
      return { refused: 'invalid', reason: 'inspector-not-of-study', field: 'inspecteur' }
    plan.set(`${assessment} ${indicator ?? ''}`, { study: approach.study, assessment, indicator })
  }
  return { places: [...plan.values()] }
}
