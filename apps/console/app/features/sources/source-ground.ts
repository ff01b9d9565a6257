import type { SourceGround } from '@toezicht/domain/assessment/source-flags'
import type { Citable } from './citable.tsx'

/** What the rule reads of the page: newest versions, what was destroyed, which finding covers what. */
export function sourceGround({ respondents, documents, indicators }: Citable): SourceGround {
  const findings = new Map<string, string[]>()
  for (const { code, finding } of indicators)
    if (finding) findings.set(finding.id, [...(findings.get(finding.id) ?? []), code])
  return {
    versions: new Map(respondents.map(({ id, version }) => [id, version])),
    destroyed: new Set(documents.filter(({ destroyed }) => destroyed).map(({ id }) => id)),
    findings,
  }
}
