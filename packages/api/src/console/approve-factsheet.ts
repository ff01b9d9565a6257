import { insertApproval, listChangers } from '@toezicht/database/repositories/approval'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFactsheet, saveFactsheetStatus } from '@toezicht/database/repositories/factsheet'
import { approve } from '@toezicht/domain/assessment/approve'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** A second inspector approves the whole factsheet as it was read, by its hash. */
export const approveFactsheet = signedInProcedure({
  verb: 'approve-factsheet',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'submitted; the content the approver saw; the approver changed nothing of this gemeente since the last approval of its factsheet',
})
  .input(z.strictObject({ participation: z.uuid(), contentHash: z.string().min(1).max(128) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const factsheet = await lockFactsheet(changing, input.participation)
        if (!factsheet) return outsideScope
        const changers = await listChangers(changing, 'factsheet', factsheet.id, factsheet.participationId)
        const judged = approve(factsheet, input.contentHash, ctx.actor.accountId, changers)
        if (isRefusal(judged)) return judged
        const study = factsheet.studyId
        const { contentHash } = input
        await insertApproval(changing, { study, kind: 'factsheet', subject: factsheet.id, contentHash })
        await saveFactsheetStatus(changing, factsheet.id, judged.status, null)
        const subject = { subjectKind: 'factsheet', subject: factsheet.id, version: factsheet.version }
        await appendAudit(changing, { study, verb: 'approve-factsheet', ...subject, content: input })
        return { status: judged.status }
      }),
    ),
  )
