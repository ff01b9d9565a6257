import { listPlaces } from '@toezicht/database/repositories/place'
import { indicatorsOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'

/** Where somebody may want to go, by a few letters: approaches of one's studies (of the open one's first), and the indicators of the open one. */
export const findPlaces = signedInProcedure({
  verb: 'find-places',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ assessment: z.uuid().nullable(), text: z.string().max(100) }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const ground = input.assessment ? await assessmentGround(reading, input.assessment) : null
        if (input.assessment && !ground) return outsideScope
        return {
          here: ground ? { id: ground.found.id, name: ground.row.approach } : null,
          indicators: ground ? indicatorsOf(ground.framework).map(({ code, statement }) => ({ code, statement })) : [],
          approaches: await listPlaces(reading, input.text, ground?.study.id ?? null),
        }
      }),
    ),
  )
