import type { Refusal } from '../refusal.ts'

/** `open`: with the gemeente. `sent`: STJ decides. `closed`: the deadline passed in silence. `answered`: the answers went back. */
export const factCheckStatuses = ['open', 'sent', 'closed', 'answered', 'withdrawn'] as const
export type FactCheckStatus = (typeof factCheckStatuses)[number]

export const factCheckVerbs = ['comment', 'send', 'remind', 'extend', 'close', 'withdraw', 'decide', 'answer'] as const
export type FactCheckVerb = (typeof factCheckVerbs)[number]

/** The whole lifecycle. What a gemeente sent is answered, never taken back; what was closed in silence can be opened once more. */
const next: Record<FactCheckStatus, Partial<Record<FactCheckVerb, FactCheckStatus>>> = {
  open: { comment: 'open', send: 'sent', remind: 'open', extend: 'open', close: 'closed', withdraw: 'withdrawn' },
  sent: { decide: 'sent', answer: 'answered' },
  closed: { extend: 'open' },
  answered: {},
  withdrawn: {},
}

/** The status after `verb`, or the refusal that says why it cannot be done now: `cannot-send-answered`. */
export function stepFactCheck(status: FactCheckStatus, verb: FactCheckVerb): Refusal | { status: FactCheckStatus } {
  const after = next[status][verb]
  return after ? { status: after } : { refused: 'closed', reason: `cannot-${verb}-${status}` }
}
