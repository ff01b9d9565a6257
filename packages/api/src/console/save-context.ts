import { appendAudit } from '@toezicht/database/repositories/audit'
import { findParticipation, saveContext as store } from '@toezicht/database/repositories/participation'
import { municipalityContextSchema } from '@toezicht/domain/publication/factsheet'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

const changed: Refusal = { refused: 'conflict', reason: 'context-changed' }

/** Saves the facts about a gemeente, each with its source and date. */
export const saveContext = signedInProcedure({
  verb: 'save-context',
  roles: ['lead'],
  relation: 'own-study',
  states: 'version as the writer saw it',
})
  .input(z.strictObject({ participation: z.uuid(), expected: z.int().min(1), context: municipalityContextSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const participation = await findParticipation(changing, input.participation)
        if (!participation || !leads(ctx.actor, participation.studyId)) return outsideScope
        if (participation.version !== input.expected) return changed
        const unprintable = refuseUnprintable(input.context)
        if (unprintable) return unprintable
        const version = await store(changing, participation.id, input.context)
        const subject = { subjectKind: 'participation', subject: participation.id, version }
        await appendAudit(changing, {
          study: participation.studyId,
          verb: 'save-context',
          ...subject,
          content: input.context,
        })
        return { version }
      }),
    ),
  )
