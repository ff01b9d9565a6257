import { findParticipation } from '@toezicht/database/repositories/participation'
import { findStudy } from '@toezicht/database/repositories/study'
import { municipalityContextSchema } from '@toezicht/domain/publication/factsheet'
import { outsideScope } from '@toezicht/domain/refusal'
import { noContext } from '@toezicht/domain/study/municipality-context'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'

/** The facts of one gemeente in one study, with the version to save over. */
export const getParticipation = signedInProcedure({
  verb: 'get-participation',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ participation: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const participation = await findParticipation(reading, input.participation)
        const study = participation && (await findStudy(reading, participation.studyId))
        if (!participation || !study) return outsideScope
        const context = municipalityContextSchema.safeParse(participation.context)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          participation: { ...participation, context: context.success ? context.data : noContext },
        }
      }),
    ),
  )
