import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFactsheet, saveSubmittedFactsheet } from '@toezicht/database/repositories/factsheet'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { findStudy } from '@toezicht/database/repositories/study'
import { submitFactsheet as judge } from '@toezicht/domain/assessment/submit-factsheet'
import { factsheetHash } from '@toezicht/domain/publication/content-hash'
import { type FactsheetDraft, factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assembleFactsheet } from './assemble-factsheet.ts'
import { attemptChange } from './attempt-change.ts'

/** Assembles the factsheet of a gemeente and hands it to a second inspector; blocked with the exact list of what is missing. */
export const submitFactsheet = signedInProcedure({
  verb: 'submit-factsheet',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'no factsheet yet, draft or returned, or approved and changed since; every finding and conclusion approved; nothing missing',
})
  .input(z.strictObject({ participation: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const participation = await findParticipation(changing, input.participation)
        const study = participation && (await findStudy(changing, participation.studyId))
        if (!participation || !study) return outsideScope
        const standing = await lockFactsheet(changing, participation.id)
        const { draft, blockers } = await assembleFactsheet(changing, study, participation)
        const judged = judge(standing ?? null, blockers, standing !== undefined && differs(standing.content, draft))
        if (isRefusal(judged)) return judged
        const row = await saveSubmittedFactsheet(changing, {
          id: standing?.id ?? randomUUID(),
          study: study.id,
          participation: participation.id,
          content: draft,
        })
        const subject = { subjectKind: 'factsheet', subject: row.id, version: row.version }
        await appendAudit(changing, { study: study.id, verb: 'submit-factsheet', ...subject, content: row.contentHash })
        return { status: judged.status, contentHash: row.contentHash }
      }),
    ),
  )

/** Whether what stands frozen says something else than the rows do now. */
function differs(frozen: unknown, draft: FactsheetDraft): boolean {
  const before = factsheetSchema.safeParse(frozen)
  return !before.success || factsheetHash(before.data) !== factsheetHash(draft)
}
