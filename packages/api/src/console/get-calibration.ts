import { casesOnAPage, countCalibration, listCalibrationCases } from '@toezicht/database/repositories/calibration'
import { findStudy } from '@toezicht/database/repositories/study'
import { calibrate } from '@toezicht/domain/assessment/calibration'
import { patterns } from '@toezicht/domain/comparison/discrepancy'
import { patternNames } from '@toezicht/domain/comparison/names'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'

const input = z.strictObject({
  study: z.uuid(),
  indicator: z.string().min(1).max(20).nullable(),
  pattern: z.enum(patterns).nullable(),
  /** The last approach of the page before. */
  after: z.uuid().nullable(),
})

/** Whether like cases are treated alike: per indicator the verdicts by pattern, and of a chosen one the approaches, a page at a time. */
export const getCalibration = signedInProcedure({
  verb: 'get-calibration',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(input)
  .query(async ({ ctx, input: { study: id, indicator, pattern, after } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, id)
        if (!study) return outsideScope
        const framework = await frameworkOf(reading, study.frameworkVersion)
        const indicators = framework.themes.flatMap((theme) => theme.criteria.flatMap((each) => each.indicators))
        if (indicator && !indicators.some(({ code }) => code === indicator)) return outsideScope
        const rows = calibrate(
          indicators.map(({ code }) => code),
          await countCalibration(reading, study.id),
        )
        const wanted = { indicator: indicator ?? '', pattern: pattern ?? undefined, after }
        const cases = indicator ? await listCalibrationCases(reading, study.id, wanted) : []
        return {
          study,
          indicators: rows.map((row, at) => ({ ...row, statement: indicators[at]?.statement ?? '' })),
          cases: cases.slice(0, casesOnAPage).map((each) => ({
            ...each,
            patternName: each.pattern ? patternNames[each.pattern] : 'niet vergeleken',
          })),
          more: cases.length > casesOnAPage,
        }
      }),
    ),
  )
