import { listOrganisationNames } from '@toezicht/database/repositories/respondent'
import { findStudy, listMunicipalities } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { leads } from './scope.ts'

/** What an approach can be assigned from: gemeenten, and organisations that are known already. */
export const getAssigning = signedInProcedure({
  verb: 'get-assigning',
  roles: ['lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = leads(ctx.actor, input.study) ? await findStudy(reading, input.study) : undefined
        if (!study) return outsideScope
        return {
          study,
          municipalities: await listMunicipalities(reading, study.fictional),
          organisations: await listOrganisationNames(reading),
        }
      }),
    ),
  )
