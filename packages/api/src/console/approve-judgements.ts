import { insertApproval } from '@toezicht/database/repositories/approval'
import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { listVisits, listWriting } from '@toezicht/database/repositories/review'
import type { Changing } from '@toezicht/database/transaction'
import { approveSeveral } from '@toezicht/domain/assessment/approve-several'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { chosenSchema, type LockedJudgement, lockJudgements, saveJudgementStatus } from './several-judgements.ts'

/** A second inspector approves several findings and conclusions of one approach at once, each as it was opened and read: all of them or none. */
export const approveJudgements = signedInProcedure({
  verb: 'approve-judgements',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states:
    'each submitted, opened by the approver with exactly this hash, and not written by the approver since its last approval',
})
  .input(
    z.strictObject({
      assessment: z.uuid(),
      items: z.array(chosenSchema.extend({ contentHash: z.string().min(1).max(128) })).max(80),
    }),
  )
  .mutation(async ({ ctx, input: { assessment, items } }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const place = await findAssessment(changing, assessment)
        const rows = place && (await lockJudgements(changing, assessment, items))
        if (!place || !rows) return outsideScope
        const read = await readSeen(changing, rows, new Map(items.map((item) => [item.subject, item.contentHash])))
        const judged = approveSeveral(read, ctx.actor.accountId)
        if (isRefusal(judged)) return judged
        const study = place.studyId
        for (const { kind, id, version, contentHash } of rows) {
          await insertApproval(changing, { study, kind, subject: id, contentHash })
          await saveJudgementStatus(changing, { kind, id }, judged.status, null)
          const subject = { subjectKind: kind, subject: id, version }
          await appendAudit(changing, { study, verb: `approve-${kind}`, ...subject, content: { contentHash } })
        }
        const whole = { subjectKind: 'assessment', subject: assessment, content: { items } }
        await appendAudit(changing, { study, verb: 'approve-judgements', ...whole })
        return { approved: rows.length }
      }),
    ),
  )

/** What the rule asks of each: who wrote at it, and whether the approver opened it as it stands. */
async function readSeen(changing: Changing, rows: readonly LockedJudgement[], seen: ReadonlyMap<string, string>) {
  const kinds = ['finding', 'conclusion'] as const
  const known = new Map<string, { changers: readonly string[]; visits: ReadonlyMap<string, Date> }>()
  for (const kind of kinds) {
    const ids = rows.flatMap((row) => (row.kind === kind ? [row.id] : []))
    const visits = await listVisits(changing, kind, ids)
    for (const [id, { changers }] of await listWriting(changing, kind, ids)) known.set(id, { changers, visits })
  }
  return rows.map(({ kind, id, status, contentHash }) => ({
    kind,
    id,
    status,
    contentHash,
    seenHash: seen.get(id) ?? '',
    changers: known.get(id)?.changers ?? [],
    opened: known.get(id)?.visits.has(`${id} ${contentHash}`) ?? false,
  }))
}
