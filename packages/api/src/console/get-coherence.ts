import { listComparisons } from '@toezicht/database/repositories/matrix'
import { listVerdictsBefore } from '@toezicht/database/repositories/verdicts-before'
import { coherenceOf } from '@toezicht/domain/assessment/coherence'
import { factsheetBlockers } from '@toezicht/domain/assessment/factsheet-blockers'
import { indicatorSeverities } from '@toezicht/domain/assessment/indicator-severity'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { judgedApproach } from './assemble-factsheet.ts'
import { assessmentGround } from './assessment-ground.ts'
import { showApproach } from './show-approach.ts'
import { foreignWords, sourceGround } from './text-ground.ts'

/** What does not fit together in the judgement of an approach: what blocks the factsheet, and what an inspector is to weigh. */
export const getCoherence = signedInProcedure({
  verb: 'get-coherence',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ assessment: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const ground = await assessmentGround(reading, input.assessment)
        if (!ground) return outsideScope
        const { found, study, row, framework } = ground
        const judged = await judgedApproach(reading, study.id, row)
        const comparisons = await listComparisons(reading, found.id)
        const themes = framework.themes.map(({ code, criteria }) => ({
          code,
          indicators: criteria.flatMap(({ indicators }) => indicators.map((each) => each.code)),
        }))
        const severities = indicatorSeverities(
          framework.questions,
          comparisons.map((each) => ({ ...each, settled: each.settledReason !== null })),
        )
        return {
          study,
          approach: showApproach(row),
          blockers: factsheetBlockers([judged], framework),
          weighing: coherenceOf({
            ...judged,
            themes,
            severities,
            ground: await sourceGround(reading, found.id),
            words: await foreignWords(reading, found.id),
            before: await listVerdictsBefore(reading, found.id),
          }),
        }
      }),
    ),
  )
