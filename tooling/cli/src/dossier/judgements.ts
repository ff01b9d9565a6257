import type { ImportedJudgements } from '@toezicht/database/repositories/dossier-import'
import type { FindingContent, StoredFinding } from '@toezicht/domain/assessment/finding-content'
import { publishedFinding } from '@toezicht/domain/assessment/published-finding'
import type { DossierApproach, DossierFinding } from '@toezicht/domain/dossier/dossier'
import type { FrameworkOutline } from '@toezicht/domain/publication/factsheet'
import { indicatorPlaces } from '@toezicht/domain/publication/factsheet-of'

/** The findings and conclusions of a dossier as the database keeps them; the dossier was checked before. */
export function judgementsOf(
  approach: DossierApproach,
  framework: FrameworkOutline,
): Pick<ImportedJudgements, 'findings' | 'conclusions'> {
  const places = indicatorPlaces(framework)
  return {
    findings: approach.findings.map((finding) => {
      const first = places.get(finding.indicators[0]?.code ?? '')
      if (!first) throw new Error('A checked dossier names only known indicators.')
      return { criterion: first.criterion, position: first.position + 1, content: contentOf(finding) }
    }),
    conclusions: approach.conclusions.map(({ theme, strengths, improvements }) => ({
      theme,
      content: { strengths, improvements },
    })),
  }
}

function contentOf({ indicators, text, pointsOfAttention, documents }: DossierFinding): StoredFinding {
  return {
    blocks: text.map((paragraph) => ({ text: paragraph })),
    verdicts: indicators.map(({ code, verdict, reason }) => ({ indicator: code, verdict, reason: reason ?? null })),
    pointsOfAttention,
    documents,
  }
}

/** The way back, as it is published: sources go by ids that no other database has. Null while a verdict, a reason or the text is still missing. */
export function findingOf(content: FindingContent): DossierFinding | null {
  const { text, pointsOfAttention, documents, indicators: judged } = publishedFinding(content)
  const indicators = judged.flatMap(({ code, verdict, reason }) => {
    if (verdict === null || (verdict === 'no-verdict' && !reason)) return []
    return [{ code, verdict, ...(reason === null ? {} : { reason }) }]
  })
  if (indicators.length < judged.length || indicators.length === 0 || text.length === 0) return null
  return { indicators, text, pointsOfAttention, documents }
}
