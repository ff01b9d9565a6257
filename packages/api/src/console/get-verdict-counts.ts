import { type FigureCaseRow, listFigureCases } from '@toezicht/database/repositories/figure-cases'
import { findStudy } from '@toezicht/database/repositories/study'
import { indicatorsOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { type FigureSource, type FigureStand, figureStands } from '@toezicht/domain/national-report/figure'
import { countVerdicts, verdictPlace, verdictPlaces } from '@toezicht/domain/national-report/indicator-count'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { roleIn } from './scope.ts'

export const rowsOnAPage = 40

const input = z.strictObject({
  study: z.uuid(),
  stand: z.enum(figureStands),
  /** One number of the table, to see the approaches behind it. */
  opened: z
    .strictObject({
      indicator: z.string().min(1).max(20),
      place: z.enum(verdictPlaces),
      page: z.int().min(1).max(1_000),
    })
    .nullable(),
  /** Which page of the heat map, in approaches; null: without. */
  heatMap: z.int().min(1).max(1_000).nullable(),
})

/** Per indicator how many approaches meet it, have an improvement point, no verdict or nothing yet; the approaches behind one number; and the heat map. */
export const getVerdictCounts = signedInProcedure({
  verb: 'get-verdict-counts',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(input)
  .query(async ({ ctx, input: { study: id, stand, opened, heatMap } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, id)
        if (!study) return outsideScope
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const indicators = indicatorsOf(framework)
        if (opened && !indicators.some(({ code }) => code === opened.indicator)) return outsideScope
        const sources = indicators.map(({ code }): FigureSource => ({ kind: 'verdict', code }))
        const cases = await listFigureCases(reading, { study: study.id, round: study.roundId }, sources)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          stand,
          approaches: cases.length,
          municipalities: new Set(cases.map(({ municipalityId }) => municipalityId)).size,
          themes: framework.themes.map(({ code, name, criteria }) => ({
            code,
            name,
            indicators: criteria.flatMap((criterion) =>
              criterion.indicators.map((indicator) => ({
                code: indicator.code,
                statement: indicator.statement,
                counts: countVerdicts(cases, indicator.code, stand),
              })),
            ),
          })),
          opened: opened && { ...opened, ...behind(cases, opened, stand) },
          heatMap: heatMap === null ? null : heatMapPage(cases, indicators, stand, heatMap),
        }
      }),
    ),
  )

function behind(
  cases: readonly FigureCaseRow[],
  { indicator, place, page }: { indicator: string; place: string; page: number },
  stand: FigureStand,
) {
  const all = cases.filter((each) => verdictPlace(each, indicator, stand) === place)
  const from = (page - 1) * rowsOnAPage
  return {
    total: all.length,
    more: all.length > from + rowsOnAPage,
    approaches: all.slice(from, from + rowsOnAPage).map(({ assessmentId, municipality, approach }) => ({
      id: assessmentId,
      municipality,
      name: approach,
    })),
  }
}

function heatMapPage(
  cases: readonly FigureCaseRow[],
  indicators: readonly { code: string }[],
  stand: FigureStand,
  page: number,
) {
  const from = (page - 1) * rowsOnAPage
  return {
    page,
    more: cases.length > from + rowsOnAPage,
    rows: cases.slice(from, from + rowsOnAPage).map((each) => ({
      id: each.assessmentId,
      municipality: each.municipality,
      name: each.approach,
      places: indicators.map(({ code }) => verdictPlace(each, code, stand)),
    })),
  }
}
