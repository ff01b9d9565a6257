import type { Refused } from '../form/call.ts'
import type { IssuePlace } from '../form/issue-place.ts'
import { postedPlace } from '../form/posted-place.ts'
import { remarkField } from './change-remarks.ts'
import { remarkOf } from './change-several.ts'

/** Where a refusal of the review screens points: the field of the remark that was typed, or one of several things by its own name. */
export function reviewPlace(
  refused: Refused | undefined,
  labelOf: (id: string) => string | null = () => null,
): (path: string) => IssuePlace {
  return (path) => {
    if (path === 'body') return { label: null, field: remarkField(typedAt(refused)) }
    if (path === 'remark') return { label: 'Opmerking', field: returnField(refused) }
    const [, item] = /^(?:finding|conclusion):(.+)$/.exec(path) ?? []
    return item ? { label: labelOf(item), field: itemPlace(item) } : postedPlace(path)
  }
}

/** Where one of several things stands on its page. */
export const itemPlace = (id: string) => `onderdeel-${id}`

function returnField(refused: Refused | undefined): string {
  const [, scope] = /^return (.+)$/.exec(refused?.form ?? '') ?? []
  return scope ? remarkOf(scope) : 'opmerking'
}

function typedAt(refused: Refused | undefined): string {
  return refused?.kept.thread?.[0] || (refused?.kept.subject?.[0] ?? '')
}
