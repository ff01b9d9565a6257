import { z } from 'zod'
import { severities } from '../comparison/discrepancy.ts'

/** State of one indicator in the queue; of an approach: it has an indicator in this state. */
export const queueStates = ['empty', 'draft', 'submitted', 'returned', 'approved'] as const
export type QueueState = (typeof queueStates)[number]

/** `for-me`: what waits for the actor first, then heavy discrepancies, then what waits longest. */
export const queueOrders = ['for-me', 'severity', 'oldest', 'municipality'] as const
export type QueueOrder = (typeof queueOrders)[number]

/** Days since the newest sending, to choose among. */
export const queueAges = [7, 14, 30, 60] as const

/** Why something stands where it does in the order `for-me`; the first that holds. */
export const queueReasons = ['to-approve', 'returned-to-me', 'high', 'to-judge', 'not-sent', 'done'] as const
export type QueueReason = (typeof queueReasons)[number]

/** Responsible for it: the actor, nobody, or one inspector. */
export const queueInspectorSchema = z.union([z.literal(['me', 'nobody']), z.uuid()])

/** Keys that the queue hands out itself: where the next page starts. */
export const queueKeySchema = z.array(z.int().min(-1_000_000).max(100_000_000_000)).min(1).max(8)

export const queueFilterSchema = z.strictObject({
  /** Null: every running study of the actor. */
  study: z.uuid().nullable(),
  severity: z.enum(severities).nullable(),
  state: z.enum(queueStates).nullable(),
  inspector: queueInspectorSchema.nullable(),
  olderThan: z.literal(queueAges).nullable(),
  /** One approach. */
  assessment: z.uuid().nullable(),
  /** Part of the name of a gemeente or approach. */
  search: z
    .string()
    .max(100)
    .regex(/^\P{Cc}*$/u)
    .nullable(),
  /** One indicator over all approaches; lists of approaches pass it by. */
  indicator: z
    .string()
    .regex(/^T\d\.\d\.\d$/)
    .nullable(),
  order: z.enum(queueOrders),
})
export type QueueFilter = z.infer<typeof queueFilterSchema>

export const everything: QueueFilter = {
  study: null,
  severity: null,
  state: null,
  inspector: null,
  olderThan: null,
  assessment: null,
  search: null,
  indicator: null,
  order: 'for-me',
}
