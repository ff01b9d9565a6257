import { insertAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { ensureApproach, ensureParticipation } from '@toezicht/database/repositories/participation'
import { insertRespondent } from '@toezicht/database/repositories/respondent'
import { findMunicipality, findStudy } from '@toezicht/database/repositories/study'
import { assignmentSchema, assignApproach as judge } from '@toezicht/domain/approach/assign-approach'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

/** Assigns an approach to a gemeente, with its respondents and their open questionnaires. */
export const assignApproach = signedInProcedure({
  verb: 'assign-approach',
  roles: ['lead'],
  relation: 'own-study',
  states: 'a running study; the approach not assigned before; a deadline that has not passed',
})
  .input(assignmentSchema.extend({ study: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        const municipality = await findMunicipality(changing, input.municipality)
        if (!study || !leads(ctx.actor, study.id) || !municipality) return outsideScope
        const plan = judge(input, { municipality, study }, ctx.now())
        if (isRefusal(plan)) return plan
        const { name, facts: said, directorTerm: term, partners } = input
        const unprintable = refuseUnprintable({ name, facts: said, directorTerm: term, partners })
        if (unprintable) return unprintable
        const participation = await ensureParticipation(changing, {
          study: study.id,
          round: study.roundId,
          municipality: municipality.id,
        })
        const approach = await ensureApproach(changing, {
          municipality: municipality.id,
          slug: plan.slug,
          name: input.name,
        })
        const { facts, directorTerm, deadline } = input
        const place = { study: study.id, participation, approach, facts, directorTerm }
        const assessment = await insertAssessment(changing, place)
        for (const respondent of plan.respondents)
          await insertRespondent(changing, { ...respondent, study: study.id, assessment, deadline })
        await appendAudit(changing, {
          study: study.id,
          verb: 'assign-approach',
          subjectKind: 'assessment',
          subject: assessment,
          version: 1,
          content: input,
        })
        return { assessment }
      }),
    ),
  )
