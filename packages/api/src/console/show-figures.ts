import type { FigureCaseRow } from '@toezicht/database/repositories/figure-cases'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { indicatorsOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { countPlaced, unitsOfShare } from '@toezicht/domain/national-report/evaluate-figure'
import {
  type FigureDefinition,
  type FigureSource,
  type FigureStand,
  sourcesOf,
} from '@toezicht/domain/national-report/figure'
import { type PlacedUnit, type Placement, placements, placeUnits } from '@toezicht/domain/national-report/place-units'
import { codedFactsOf } from '@toezicht/framework/coded-facts'

/** A figure with its numbers in both stands, and the words of what it reads. */
export function showFigure(
  definition: FigureDefinition,
  cases: readonly FigureCaseRow[],
  framework: AssessmentFramework,
) {
  const numbers = (stand: FigureStand) => {
    const { units, shares } = countPlaced(definition, placeUnits(definition, cases, stand))
    return { units, shares }
  }
  const { code, figure, title, unit, rule } = definition
  const reads = { ...rule, text: sourceText(framework, rule) }
  return { code, figure, title, unit, reads, approved: numbers('approved'), current: numbers('current') }
}

export const unitsOnAPage = 40

/** The units behind one number, a page at a time, each with what was read of it. `place`: code of a share, or a placement. Null: no such number. */
export function showUnits(
  definition: FigureDefinition,
  cases: readonly FigureCaseRow[],
  framework: AssessmentFramework,
  wanted: { stand: FigureStand; place: string; page: number },
) {
  const behind = unitsAt(placeUnits(definition, cases, wanted.stand), definition, wanted.place)
  if (!behind) return null
  const from = (wanted.page - 1) * unitsOnAPage
  const sources = sourcesOf([definition])
  return {
    total: behind.length,
    more: behind.length > from + unitsOnAPage,
    units: behind.slice(from, from + unitsOnAPage).map(({ cases: unit }) => ({
      municipality: unit[0]?.municipality ?? '',
      approaches: unit.map(({ assessmentId, approach, standing }) => ({
        id: assessmentId,
        name: approach,
        readings: sources.map((source) => {
          const found = standing[source.kind][source.code]
          const values = (found?.values ?? []).map((code) => ({ code, label: valueLabel(framework, source, code) }))
          return { ...source, indicator: indicatorOf(framework, source), values, approved: found?.approved ?? false }
        }),
      })),
    })),
  }
}

function unitsAt(
  placed: readonly PlacedUnit<FigureCaseRow>[],
  { shares }: FigureDefinition,
  place: string,
): PlacedUnit<FigureCaseRow>[] | null {
  const share = shares.find(({ code }) => code === place)
  if (share) return unitsOfShare(placed, share)
  const isPlacement = (each: string): each is Placement => placements.some((known) => known === each)
  return isPlacement(place) ? placed.filter(({ placement }) => placement === place) : null
}

export function sourceText(framework: AssessmentFramework, { kind, code }: FigureSource): string {
  if (kind === 'verdict') return indicatorsOf(framework).find((each) => each.code === code)?.statement ?? code
  if (kind === 'answer') return framework.questions.find((each) => each.code === code)?.text ?? code
  return codedFactsOf(framework.version).find((each) => each.code === code)?.question ?? code
}

/** Where in the workspace one reads it. */
function indicatorOf(framework: AssessmentFramework, { kind, code }: FigureSource): string | null {
  if (kind === 'verdict') return code
  if (kind === 'coded-fact') return null
  return framework.questions.find((each) => each.code === code)?.indicators[0] ?? null
}

export function valueLabel(framework: AssessmentFramework, { kind, code }: FigureSource, value: string): string {
  const known: readonly { code: string; label: string }[] | undefined =
    kind === 'answer'
      ? framework.questions.find((each) => each.code === code)?.options
      : codedFactsOf(framework.version).find((each) => each.code === code)?.values
  return known?.find((each) => each.code === value)?.label ?? (value === 'unclear' ? 'geen duidelijk antwoord' : value)
}
