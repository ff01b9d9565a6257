import { listApproaches } from '@toezicht/database/repositories/participation'
import { listOrganisationNames } from '@toezicht/database/repositories/respondent'
import { findStudy, listMunicipalities } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'

/** One study with its approaches; for its lead also what can be assigned. */
export const getStudy = signedInProcedure({
  verb: 'get-study',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, input.study)
        if (!study) return outsideScope
        const role = roleIn(ctx.actor, study.id)
        const approaches = await listApproaches(reading, { study: study.id })
        return {
          study: { ...study, role },
          approaches: approaches.map(showApproach),
          municipalities: role === 'lead' ? await listMunicipalities(reading, study.fictional) : [],
          organisations: role === 'lead' ? await listOrganisationNames(reading) : [],
        }
      }),
    ),
  )
