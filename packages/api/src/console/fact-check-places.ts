import { listConclusions } from '@toezicht/database/repositories/conclusion'
import type { NewPart } from '@toezicht/database/repositories/fact-check'
import { listFindings } from '@toezicht/database/repositories/finding'
import { listApproaches } from '@toezicht/database/repositories/participation'
import type { Reading } from '@toezicht/database/transaction'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { factCheckParts } from '@toezicht/domain/fact-check/fact-check-parts'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'

/** Every part of a frozen draft with the finding, conclusion, approach or gemeente that stands behind it. Throws when one stands behind nothing. */
export async function placesOf(reading: Reading, participation: string, draft: Factsheet): Promise<NewPart[]> {
  const approaches = await listApproaches(reading, { participation })
  const bySlug = new Map(approaches.map((row) => [row.approachSlug, row.assessmentId]))
  const findings = new Map<string, string>()
  const conclusions = new Map<string, string>()
  for (const { assessmentId } of approaches) {
    for (const { id, content } of await listFindings(reading, assessmentId))
      for (const { indicator } of findingContentSchema.parse(content).verdicts)
        findings.set(`${assessmentId} ${indicator}`, id)
    for (const { id, theme } of await listConclusions(reading, assessmentId))
      conclusions.set(`${assessmentId} ${theme}`, id)
  }
  return factCheckParts(draft).map((part, position): NewPart => {
    const place = { code: part.code, position }
    if (part.kind === 'context') return { ...place, kind: 'participation', subject: participation, assessment: null }
    const assessment = known(bySlug.get(part.approach.slug), part.code)
    if (part.kind === 'approach') return { ...place, kind: 'assessment', subject: assessment, assessment }
    const subject =
      part.kind === 'finding'
        ? findings.get(`${assessment} ${part.finding.indicators[0]?.code}`)
        : conclusions.get(`${assessment} ${part.conclusion.theme}`)
    return { ...place, kind: part.kind, subject: known(subject, part.code), assessment }
  })
}

function known(id: string | undefined, code: string): string {
  if (!id) throw new Error(`Nothing stands behind ${code} of an approved factsheet`)
  return id
}
