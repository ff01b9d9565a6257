import type { Refused } from '../form/call.ts'
import { type IssuePlace, issuePlace } from '../form/issue-place.ts'

/** Where a refusal of approving, publishing or withdrawing a report points: the field that was typed in, also where a page has it once per version. */
export function reportIssuePlace(refused: Refused | undefined): (path: string) => IssuePlace {
  const number = refused?.form === 'propose-withdrawal' ? refused.kept.number?.[0] : undefined
  return (path) => {
    if (path === 'correction') return { label: 'Wat deze versie verbetert', field: 'correction' }
    if (path === 'moment') return { label: null, field: 'moment' }
    if (path === 'reason' && number) return { label: 'Reden', field: `reden-${number}` }
    return path === 'remark' ? { label: 'Opmerking', field: 'opmerking' } : issuePlace(path)
  }
}
