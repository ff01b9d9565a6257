import { findApproachPage } from '@toezicht/database/repositories/approach-page'
import { listReviewQueue } from '@toezicht/database/repositories/approval'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { listStudies } from '@toezicht/database/repositories/study'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'

/** The actor's studies with the first of the approaches that are being judged; an account without a study sees empty lists. */
export const getOverview = signedInProcedure({
  verb: 'get-overview',
  roles: ['inspector', 'lead', 'administrator'],
  relation: 'none',
  states: 'always; shows own studies only',
}).query(async ({ ctx }) =>
  settle(
    await ctx.store.read(ctx.session, async (reading) => {
      const studies = await listStudies(reading)
      const shown = []
      for (const study of studies) {
        const { ids } = await findApproachPage(reading, study.id, { state: 'assessing', search: null, after: null })
        const approaches = ids.length > 0 ? await listApproaches(reading, { assessments: ids }) : []
        shown.push({ ...study, role: roleIn(ctx.actor, study.id), approaches: approaches.map(showApproach) })
      }
      const queue = await listReviewQueue(reading)
      return {
        name: ctx.actor.name,
        administrator: ctx.actor.administrator,
        studies: shown,
        queue: queue.map((each) => ({ ...each, updatedAt: each.updatedAt.toISOString() })),
      }
    }),
  ),
)
