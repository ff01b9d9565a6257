import { findArchiveCopy } from '@toezicht/database/repositories/archive-copy'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** The PDF/A-3a of a published version, with its data inside, for STJ's own archive; never public. `copy` is null while it is not made. */
export const openArchiveCopy = signedInProcedure({
  verb: 'open-archive-copy',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; of a withdrawn version too',
})
  .input(z.strictObject({ participation: z.uuid(), number: z.int().positive().nullable() }))
  .query(({ ctx, input }) =>
    ctx.store.read(ctx.session, async (reading) => {
      const participation = await findParticipation(reading, input.participation)
      if (!participation) return settle(outsideScope)
      return { copy: await findArchiveCopy(reading, participation.id, input.number) }
    }),
  )
