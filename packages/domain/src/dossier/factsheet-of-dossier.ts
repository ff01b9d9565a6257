import type { Factsheet, FactsheetDraft, FrameworkOutline } from '../publication/factsheet.ts'
import { factsheetOf } from '../publication/factsheet-of.ts'
import type { Dossier } from './dossier.ts'

/** The factsheet a dossier amounts to within a study; the same mapping as for findings from the database. */
export function factsheetOfDossier(
  dossier: Dossier,
  published: Pick<Factsheet, 'study' | 'version' | 'origin'>,
  framework: FrameworkOutline,
): FactsheetDraft {
  const approaches = dossier.approaches.map(({ state: _state, terms: _terms, respondents, findings, ...approach }) => ({
    ...approach,
    partners: respondents.partners.map(({ organisation, unit }) => ({ organisation, unit })),
    findings: findings.map((finding) => ({
      ...finding,
      indicators: finding.indicators.map(({ code, verdict, reason }) => ({ code, verdict, reason: reason ?? null })),
    })),
  }))
  const { publishedOn, context, notAssessed } = dossier
  const { slug, name } = dossier.municipality
  return factsheetOf(
    { ...published, municipality: { slug, name }, publishedOn, context, approaches, notAssessed },
    framework,
  )
}
