import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { listFindings } from '@toezicht/database/repositories/finding'
import { listComparisons } from '@toezicht/database/repositories/matrix'
import { coherenceOf } from '@toezicht/domain/assessment/coherence'
import { indicatorSeverities } from '@toezicht/domain/assessment/indicator-severity'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'
import { showApproach } from './show-approach.ts'
import { showConclusion } from './show-conclusion.ts'
import { showFinding } from './show-matrix.ts'

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
        const comparisons = await listComparisons(reading, found.id)
        return {
          study,
          approach: showApproach(row),
          faults: coherenceOf({
            themes: framework.themes.map(({ code, name, criteria }) => ({
              code,
              name,
              indicators: criteria.flatMap(({ indicators }) => indicators.map((each) => each.code)),
            })),
            findings: (await listFindings(reading, found.id)).map(showFinding),
            conclusions: (await listConclusions(reading, found.id)).map(showConclusion),
            severities: indicatorSeverities(
              framework.questions,
              comparisons.map((each) => ({ ...each, settled: each.settledReason !== null })),
            ),
          }),
        }
      }),
    ),
  )
