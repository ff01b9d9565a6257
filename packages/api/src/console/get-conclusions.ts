import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import { listFindings } from '@toezicht/database/repositories/finding'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import { groundOf } from '@toezicht/domain/assessment/coherence'
import { conclusionWarnings } from '@toezicht/domain/assessment/conclusion-content'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'
import { showConclusion } from './show-conclusion.ts'
import { showFinding, showIndicators } from './show-matrix.ts'
import { showThreads } from './show-threads.ts'
import { foreignWords } from './text-ground.ts'

/** The conclusions of an approach per theme, beside the verdicts they rest on, with warnings. */
export const getConclusions = signedInProcedure({
  verb: 'get-conclusions',
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
        const rows = await listFindings(reading, found.id)
        const findings = rows.map(showFinding)
        const indicators = showIndicators(framework, rows, [])
        const conclusions = (await listConclusions(reading, found.id)).map(showConclusion)
        const people = await readStudyPeople(reading, study.id)
        const threads = await showThreads(
          reading,
          'conclusion',
          conclusions.map(({ id }) => id),
          { people, account: ctx.actor.accountId },
        )
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approach: showApproach(row),
          words: await foreignWords(reading, found.id),
          account: ctx.actor.accountId,
          factsheetStatus: (await findFactsheet(reading, found.participationId))?.status ?? null,
          themes: framework.themes.map(({ code, name }) => {
            const own = indicators.filter((indicator) => indicator.theme.code === code)
            const conclusion = conclusions.find(({ theme }) => theme === code) ?? null
            const resting = groundOf(
              own.map((indicator) => indicator.code),
              findings,
            )
            return {
              code,
              name,
              verdicts: own.map((indicator) => ({
                code: indicator.code,
                statement: indicator.statement,
                verdict: indicator.verdict,
              })),
              conclusion,
              threads: threads.filter(({ subject }) => subject === conclusion?.id),
              warnings: conclusion ? conclusionWarnings(conclusion.content, resting) : [],
            }
          }),
        }
      }),
    ),
  )
