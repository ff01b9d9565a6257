import type { FactsheetDraft, FrameworkOutline } from './factsheet.ts'
import { type IndicatorPlace, indicatorPlaces } from './factsheet-of.ts'

/** One reason why a factsheet cannot be published: where (`approaches[0].findings[3]`), and what, in Dutch. */
export type Gap = { readonly path: string; readonly reason: string }

type Verdicts = readonly { readonly code: string; readonly verdict: string | null; readonly reason: string | null }[]
type CheckedFinding = {
  readonly theme: string
  readonly criterion: string
  readonly indicators: Verdicts
  readonly text: readonly unknown[]
}

/** What the rules below read of an approach; a factsheet's and a dossier's both fit. */
export type CheckedApproach = {
  readonly respondents: {
    readonly partners: readonly { readonly organisation: string; readonly unit: string | null }[]
  }
  readonly findings: readonly CheckedFinding[]
  readonly conclusions: readonly { readonly theme: string }[]
}

/** Every gap, in the order of the factsheet; an empty list means: complete. Never guesses, never repairs. */
export function completeness(draft: FactsheetDraft, framework: FrameworkOutline): Gap[] {
  const gaps: Gap[] = draft.approaches.length === 0 ? [{ path: 'approaches', reason: 'Er is geen aanpak.' }] : []
  const slugs = new Set<string>()
  draft.approaches.forEach((approach, index) => {
    const path = `approaches[${index}]`
    if (slugs.has(approach.slug))
      gaps.push({ path: `${path}.slug`, reason: `De naam "${approach.slug}" komt twee keer voor.` })
    slugs.add(approach.slug)
    gaps.push(...approachGaps(approach, framework, path))
  })
  return gaps
}

/** The gaps of one approach; also used for a dossier, whose approaches have the same findings and conclusions. */
export function approachGaps(approach: CheckedApproach, framework: FrameworkOutline, path: string): Gap[] {
  const places = indicatorPlaces(framework)
  const findings = approach.findings.flatMap((finding, index) =>
    findingGaps(finding, places, `${path}.findings[${index}]`),
  )
  return [
    ...respondentGaps(approach.respondents, `${path}.respondents`),
    ...findings,
    ...coverageGaps(approach.findings, framework, path),
    ...conclusionGaps(approach.conclusions, framework, `${path}.conclusions`),
  ]
}

function respondentGaps(respondents: CheckedApproach['respondents'], path: string): Gap[] {
  const seen = new Set<string>()
  return respondents.partners.flatMap((partner, index) => {
    const key = JSON.stringify([partner.organisation, partner.unit])
    const twice = partner.organisation !== '' && seen.has(key)
    seen.add(key)
    return twice
      ? [
          {
            path: `${path}.partners[${index}]`,
            reason: `${partner.organisation} staat er twee keer zonder verschil in onderdeel.`,
          },
        ]
      : []
  })
}

function findingGaps(finding: CheckedFinding, places: Map<string, IndicatorPlace>, path: string): Gap[] {
  const gaps: Gap[] = []
  if (finding.text.length === 0) gaps.push({ path: `${path}.text`, reason: 'De bevinding heeft geen tekst.' })
  if (finding.indicators.length === 0)
    gaps.push({ path: `${path}.indicators`, reason: 'De bevinding noemt geen indicator.' })
  finding.indicators.forEach((indicator, index) => {
    gaps.push(...indicatorGaps(indicator, finding, places.get(indicator.code), `${path}.indicators[${index}]`))
  })
  return gaps
}

function indicatorGaps(
  indicator: Verdicts[number],
  finding: CheckedFinding,
  place: IndicatorPlace | undefined,
  path: string,
): Gap[] {
  if (!place) return [{ path: `${path}.code`, reason: `Indicator ${indicator.code} staat niet in het toetsingskader.` }]
  const gaps: Gap[] = []
  if (place.criterion !== finding.criterion || place.theme !== finding.theme) {
    const reason = `Indicator ${indicator.code} hoort bij criterium ${place.criterion}, niet bij ${finding.criterion}; een bevinding gaat over één criterium.`
    gaps.push({ path: `${path}.code`, reason })
  }
  if (indicator.verdict === null)
    gaps.push({ path: `${path}.verdict`, reason: `Indicator ${indicator.code} heeft geen oordeel.` })
  if (indicator.verdict === 'no-verdict' && !indicator.reason?.trim())
    gaps.push({ path: `${path}.reason`, reason: `Bij geen oordeel op ${indicator.code} hoort een reden.` })
  if (indicator.verdict !== null && indicator.verdict !== 'no-verdict' && indicator.reason !== null)
    gaps.push({ path: `${path}.reason`, reason: `Een reden hoort alleen bij geen oordeel (${indicator.code}).` })
  return gaps
}

function coverageGaps(findings: readonly CheckedFinding[], framework: FrameworkOutline, path: string): Gap[] {
  const firstSeen = new Map<string, number>()
  const gaps: Gap[] = []
  findings.forEach((finding, index) => {
    finding.indicators.forEach((indicator, at) => {
      const before = firstSeen.get(indicator.code)
      if (before === undefined) firstSeen.set(indicator.code, index)
      else
        gaps.push({
          path: `${path}.findings[${index}].indicators[${at}].code`,
          reason: `Indicator ${indicator.code} staat ook in bevinding ${before + 1}.`,
        })
    })
  })
  const uncovered = [...indicatorPlaces(framework).keys()].filter((code) => !firstSeen.has(code))
  return [
    ...gaps,
    ...uncovered.map((code) => ({
      path: `${path}.findings`,
      reason: `Indicator ${code} komt in geen bevinding voor.`,
    })),
  ]
}

function conclusionGaps(conclusions: CheckedApproach['conclusions'], framework: FrameworkOutline, path: string): Gap[] {
  const known = new Set(framework.themes.map((theme) => theme.code))
  const seen = new Set<string>()
  const gaps: Gap[] = []
  conclusions.forEach((conclusion, index) => {
    if (!known.has(conclusion.theme))
      gaps.push({
        path: `${path}[${index}].theme`,
        reason: `Thema ${conclusion.theme} staat niet in het toetsingskader.`,
      })
    if (seen.has(conclusion.theme))
      gaps.push({ path: `${path}[${index}].theme`, reason: `Thema ${conclusion.theme} heeft al een conclusie.` })
    seen.add(conclusion.theme)
  })
  const missing = framework.themes.filter((theme) => !seen.has(theme.code))
  return [
    ...gaps,
    ...missing.map((theme) => ({ path, reason: `Thema ${theme.code} (${theme.name}) heeft geen conclusie.` })),
  ]
}
