import { appendAudit } from '@toezicht/database/repositories/audit'
import { findPublication, lockPublication, savePublicationStatus } from '@toezicht/database/repositories/publication'
import { decide } from '@toezicht/domain/publication/publication'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { roleIn } from './scope.ts'

/** Sets a proposal aside, of a publication or a withdrawal: whoever made it takes it back, anybody else says no. */
export const declinePublication = signedInProcedure({
  verb: 'decline-publication',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'proposed',
})
  .input(z.strictObject({ publication: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const found = await findPublication(changing, input.publication)
        if (!found || !roleIn(ctx.actor, found.studyId)) return outsideScope
        const publication = await lockPublication(changing, found.id)
        if (!publication) return outsideScope
        const judged = decide(publication.status, 'decline')
        if (isRefusal(judged)) return judged
        await savePublicationStatus(changing, publication.id, 'declined', input.remark)
        const subject = { subjectKind: 'participation', subject: publication.participationId }
        await appendAudit(changing, {
          study: publication.studyId,
          verb: 'decline-publication',
          ...subject,
          content: input,
        })
        return { status: judged.status }
      }),
    ),
  )
