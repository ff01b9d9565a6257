import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  findPublication,
  lockPublication,
  readClock,
  savePublicationStatus,
} from '@toezicht/database/repositories/publication'
import { confirmPublication as judge } from '@toezicht/domain/publication/confirm-publication'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { roleIn } from './scope.ts'

/** Somebody else confirms a withdrawal: from now on every address of that version answers 410 with the date and the reason. */
export const confirmWithdrawal = signedInProcedure({
  verb: 'confirm-withdrawal',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'proposed by somebody else; the version not withdrawn',
})
  .input(z.strictObject({ publication: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const found = await findPublication(changing, input.publication)
        if (found?.kind !== 'withdraw' || !roleIn(ctx.actor, found.studyId)) return outsideScope
        const publication = await lockPublication(changing, found.id)
        if (!publication) return outsideScope
        const judged = judge(publication, null, ctx.actor.accountId, await readClock(changing))
        if (isRefusal(judged)) return judged
        await savePublicationStatus(changing, publication.id, judged.status, null)
        const subject = { subjectKind: 'participation', subject: publication.participationId }
        const content = { publication: publication.id, version: publication.versionId, reason: publication.reason }
        await appendAudit(changing, { study: publication.studyId, verb: 'confirm-withdrawal', ...subject, content })
        return { status: judged.status }
      }),
    ),
  )
