import { findApproachPage } from '@toezicht/database/repositories/approach-page'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { findStudy } from '@toezicht/database/repositories/study'
import { approachStates } from '@toezicht/domain/approach/approach-state'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { searchedSchema } from './searched.ts'
import { showApproach } from './show-approach.ts'

const input = z.strictObject({
  study: z.uuid(),
  state: z.enum(approachStates).nullable(),
  search: searchedSchema,
  /** The last approach of the page before. */
  after: z.uuid().nullable(),
})

/** One study with a page of its approaches, how many there are under this filter, and how many are how far. */
export const getStudy = signedInProcedure({
  verb: 'get-study',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(input)
  .query(async ({ ctx, input: { study: id, ...filter } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, id)
        if (!study) return outsideScope
        const { ids, ...counts } = await findApproachPage(reading, study.id, filter)
        const approaches = ids.length > 0 ? await listApproaches(reading, { assessments: ids }) : []
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approaches: approaches.map(showApproach),
          ...counts,
        }
      }),
    ),
  )
