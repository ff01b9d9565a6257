import { countApproachStates } from '@toezicht/database/repositories/approach-page'
import { listStudies } from '@toezicht/database/repositories/study'
import { countWaitingJudgements } from '@toezicht/database/repositories/waiting-judgement'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'

/** The actor's studies with how many approaches are how far, and how much waits for the actor to approve. */
export const getHome = signedInProcedure({
  verb: 'get-home',
  roles: ['inspector', 'lead', 'administrator'],
  relation: 'none',
  states: 'always; shows own studies only',
}).query(async ({ ctx }) =>
  settle(
    await ctx.store.read(ctx.session, async (reading) => {
      const studies = []
      for (const study of await listStudies(reading))
        studies.push({
          ...study,
          role: roleIn(ctx.actor, study.id),
          states: await countApproachStates(reading, study.id),
        })
      return {
        name: ctx.actor.name,
        administrator: ctx.actor.administrator,
        studies,
        waiting: (await countWaitingJudgements(reading, ctx.actor.accountId)).toApprove,
      }
    }),
  ),
)
