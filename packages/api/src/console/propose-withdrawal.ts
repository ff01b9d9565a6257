import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertWithdrawal } from '@toezicht/database/repositories/publication'
import { findPublishedVersion } from '@toezicht/database/repositories/published-version'
import { proposeWithdrawal as judge } from '@toezicht/domain/publication/propose-withdrawal'
import { publicNoteSchema } from '@toezicht/domain/publication/public-note'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

/** The lead proposes to take a version away from the public, with the reason that the public will read; somebody else confirms. */
export const proposeWithdrawal = signedInProcedure({
  verb: 'propose-withdrawal',
  roles: ['lead'],
  relation: 'own-study',
  states: 'published or under embargo, not withdrawn; no other withdrawal of it proposed',
})
  .input(z.strictObject({ version: z.uuid(), reason: publicNoteSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const version = await findPublishedVersion(changing, input.version)
        if (!version || !leads(ctx.actor, version.studyId)) return outsideScope
        const judged = judge(version)
        if (isRefusal(judged)) return judged
        const unprintable = refuseUnprintable({ reason: input.reason })
        if (unprintable) return unprintable
        const { studyId: study, participationId: participation } = version
        const wanted = { study, participation, version: version.id, reason: input.reason }
        const publication = await insertWithdrawal(changing, wanted)
        const subject = { subjectKind: 'participation', subject: participation, version: version.number }
        await appendAudit(changing, {
          study,
          verb: 'propose-withdrawal',
          ...subject,
          content: { publication, ...input },
        })
        return { publication, number: version.number }
      }),
    ),
  )
