import { findAssessment } from '@toezicht/database/repositories/assessment'
import { listFigureCases } from '@toezicht/database/repositories/figure-cases'
import { findFinding } from '@toezicht/database/repositories/finding'
import { findStudy } from '@toezicht/database/repositories/study'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { sourcesOf } from '@toezicht/domain/national-report/figure'
import { effectOf } from '@toezicht/domain/national-report/figure-effect'
import { outsideScope } from '@toezicht/domain/refusal'
import { nationalFiguresOf } from '@toezicht/framework/national-figures'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** What approving this finding does to the national figures of approved content: only the figures that change, before and after with their n. */
export const getFigureEffect = signedInProcedure({
  verb: 'get-figure-effect',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; nothing changes when the finding is approved already',
})
  .input(z.strictObject({ finding: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const finding = await findFinding(reading, input.finding)
        const study = finding && (await findStudy(reading, finding.studyId))
        const assessment = finding && (await findAssessment(reading, finding.assessmentId))
        if (!finding || !study || !assessment) return outsideScope
        const { verdicts } = findingContentSchema.parse(finding.content)
        const judged = verdicts.map(({ indicator }) => `verdict ${indicator}`)
        // Only figures that read one of these verdicts can change; most findings are read by none.
        const definitions = nationalFiguresOf(assessment.frameworkVersion).filter((definition) =>
          sourcesOf([definition]).some(({ kind, code }) => judged.includes(`${kind} ${code}`)),
        )
        if (definitions.length === 0) return { study: study.id, figures: [] }
        const place = { study: study.id, round: study.roundId }
        const cases = await listFigureCases(reading, place, sourcesOf(definitions))
        return { study: study.id, figures: effectOf(definitions, cases, { assessment: assessment.id, verdicts }) }
      }),
    ),
  )
