import { appendAudit } from '@toezicht/database/repositories/audit'
import { findFactCheckStanding } from '@toezicht/database/repositories/fact-check'
import { lockFactsheet } from '@toezicht/database/repositories/factsheet'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { insertPublication, readClock } from '@toezicht/database/repositories/publication'
import { listPublishedVersions } from '@toezicht/database/repositories/published-version'
import { factCheckGap } from '@toezicht/domain/fact-check/fact-check-gap'
import { proposePublication as judge } from '@toezicht/domain/publication/propose-publication'
import { publicNoteSchema } from '@toezicht/domain/publication/public-note'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

const notApproved: Refusal = { refused: 'closed', reason: 'factsheet-not-approved' }
const momentSchema = z.strictObject({ day: z.string().max(254), time: z.string().max(254) })

/** The lead proposes to publish the approved factsheet, now or from a moment on; somebody else confirms. */
export const proposePublication = signedInProcedure({
  verb: 'propose-publication',
  roles: ['lead'],
  relation: 'own-study',
  states:
    'approved; not published with this content; no other proposal open; fact check ended, or a reason without one',
})
  .input(
    z.strictObject({
      participation: z.uuid(),
      contentHash: z.string().min(1).max(128),
      moment: momentSchema.nullable(),
      note: publicNoteSchema.nullable(),
      withoutFactCheck: reasonSchema.nullable(),
    }),
  )
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const participation = await findParticipation(changing, input.participation)
        if (!participation || !leads(ctx.actor, participation.studyId)) return outsideScope
        const unprintable = refuseUnprintable({ correction: input.note })
        if (unprintable) return unprintable
        const factsheet = await lockFactsheet(changing, participation.id)
        if (!factsheet) return notApproved
        const gap = factCheckGap(await findFactCheckStanding(changing, participation.id))
        const versions = await listPublishedVersions(changing, participation.id)
        const judged = judge(factsheet, versions, input, gap !== null, await readClock(changing))
        if (isRefusal(judged)) return judged
        const study = participation.studyId
        const publication = await insertPublication(changing, {
          study,
          participation: participation.id,
          contentHash: factsheet.contentHash,
          visibleFrom: judged.visibleFrom,
          note: versions.length > 0 ? input.note : null,
          withoutFactCheck: gap ? input.withoutFactCheck : null,
        })
        const subject = { subjectKind: 'factsheet', subject: factsheet.id, version: judged.number }
        await appendAudit(changing, {
          study,
          verb: 'propose-publication',
          ...subject,
          content: { publication, ...input },
        })
        return { publication, number: judged.number, visibleFrom: judged.visibleFrom?.toISOString() ?? null }
      }),
    ),
  )
