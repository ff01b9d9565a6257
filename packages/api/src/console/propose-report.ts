import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertReportProposal, listReportVersions } from '@toezicht/database/repositories/report-publication'
import { findStudy } from '@toezicht/database/repositories/study'
import { proposeReport as judge } from '@toezicht/domain/national-report/report-life'
import { outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'
import { approvedReport } from './waiting-report.ts'

const inputSchema = z.strictObject({
  study: z.uuid(),
  /** Of the approved report that was seen. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** From when on it is public; null: as soon as somebody confirms. */
  visibleFrom: z.iso.datetime().nullable(),
  /** What this version corrects; required where one stands before it. */
  correction: reasonSchema.nullable(),
})

/** The lead proposes to publish the approved report; somebody else confirms. */
export const proposeReport = signedInProcedure({
  verb: 'propose-report',
  roles: ['lead'],
  relation: 'own-study',
  states: 'the newest approved report, not published before, no other proposal',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study || !leads(ctx.actor, study.id)) return outsideScope
        const { snapshot, vanished } = await approvedReport(changing, study.id)
        if (snapshot?.contentHash !== input.contentHash)
          return { refused: 'conflict' as const, reason: 'content-changed' }
        const visibleFrom = input.visibleFrom === null ? null : new Date(input.visibleFrom)
        const { correction } = input
        const proposal = { snapshot: snapshot.id, approved: snapshot.id, correction, visibleFrom, vanished }
        const refused = judge(proposal, await listReportVersions(changing, study.id), ctx.now())
        if (refused) return refused
        const unprintable = refuseUnprintable({ correction })
        if (unprintable) return unprintable
        const id = randomUUID()
        await insertReportProposal(changing, {
          id,
          study: study.id,
          snapshot: snapshot.id,
          wantedFrom: visibleFrom,
          correction,
        })
        const subject = { subjectKind: 'report', subject: id }
        await appendAudit(changing, { study: study.id, verb: 'propose-report', ...subject, content: input })
        return { report: id }
      }),
    ),
  )
