import type { FrameworkOutline } from '../publication/factsheet.ts'
import { indicatorPlaces } from '../publication/factsheet-of.ts'
import type { Dossier, DossierAnswers, DossierApproach } from './dossier.ts'

/** The same dossier with findings, their indicators and conclusions in the order of the framework, answers by question code. */
export function orderDossier(dossier: Dossier, framework: FrameworkOutline): Dossier {
  const places = indicatorPlaces(framework)
  const position = (code: string | undefined) =>
    (code === undefined ? undefined : places.get(code)?.position) ?? places.size
  const themes = framework.themes.map((theme) => theme.code)
  const sorted = <T extends { answers?: DossierAnswers | undefined }>(respondent: T): T =>
    respondent.answers ? { ...respondent, answers: byCode(respondent.answers) } : respondent
  const ordered = (approach: DossierApproach): DossierApproach => ({
    ...approach,
    respondents: {
      municipality: sorted(approach.respondents.municipality),
      partners: approach.respondents.partners.map(sorted),
    },
    findings: approach.findings
      .map((finding) => ({
        ...finding,
        indicators: finding.indicators.toSorted((a, b) => position(a.code) - position(b.code)),
      }))
      .sort((a, b) => position(a.indicators[0]?.code) - position(b.indicators[0]?.code)),
    conclusions: approach.conclusions.toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme)),
  })
  return { ...dossier, approaches: dossier.approaches.map(ordered) }
}

function byCode(answers: DossierAnswers): DossierAnswers {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
}
