import { findAssessment } from '@toezicht/database/repositories/assessment'
import { listNominations as findNominations } from '@toezicht/database/repositories/nomination'
import { listOrganisationNames } from '@toezicht/database/repositories/respondent'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { leads } from './scope.ts'

/** Which network partners the gemeente named for an approach, who named them and what was decided. */
export const listNominations = signedInProcedure({
  verb: 'list-nominations',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ assessment: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const assessment = await findAssessment(reading, input.assessment)
        if (!assessment) return outsideScope
        const people = await readStudyPeople(reading, assessment.studyId, assessment.id)
        const nominations = await findNominations(reading, assessment.id)
        const open = nominations.some(({ status }) => status === 'proposed')
        const choose = open && leads(ctx.actor, assessment.studyId)
        return {
          /** Names of organisations, for the lead who decides. */
          organisations: choose ? await listOrganisationNames(reading) : [],
          nominations: nominations.map(({ createdBy, decidedBy, createdAt, decidedAt, ...each }) => ({
            ...each,
            createdAt: createdAt.toISOString(),
            createdByName: people.get(createdBy) ?? null,
            decidedAt: decidedAt?.toISOString() ?? null,
            decidedByName: decidedBy ? (people.get(decidedBy) ?? null) : null,
          })),
        }
      }),
    ),
  )
