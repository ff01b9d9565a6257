/**
 * Why a change was not made: a value, never a thrown error. `reason` is a stable key; packages/ui says it in Dutch. One mapper gives each
 * kind its HTTP status at the edge (see statusOfRefusal).
 */
export type Refusal =
  | { refused: 'signed-out' }
  | { refused: 'outside-scope' }
  | { refused: 'invalid'; reason: string; field?: string; issues?: { path: string; reason: string }[] }
  | { refused: 'conflict'; reason: string; current?: unknown }
  | { refused: 'closed'; reason: string }
  | { refused: 'four-eyes' }
  | { refused: 'too-many'; retryAfterSeconds: number }

export type RefusalKind = Refusal['refused']

const statuses: Record<RefusalKind, number> = {
  'signed-out': 401,
  'outside-scope': 404,
  invalid: 422,
  conflict: 409,
  closed: 409,
  'four-eyes': 409,
  'too-many': 429,
}

export function statusOfRefusal(kind: RefusalKind): number {
  return statuses[kind]
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'refused' in value &&
    typeof value.refused === 'string' &&
    value.refused in statuses
  )
}

export const outsideScope: Refusal = { refused: 'outside-scope' }
