import { listReportVersions } from '@toezicht/database/repositories/report-publication'
import {
  findApprovedSnapshot,
  findReportSnapshot,
  listReportSnapshots,
  listReportWriters,
} from '@toezicht/database/repositories/report-snapshot'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { type Report, reportSchema } from '@toezicht/domain/national-report/report'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { showReportVersions } from './show-report-versions.ts'
import { approvedReport } from './waiting-report.ts'

/** The newest frozen report as it waits for approval or was approved, who may approve it, and how far publishing is. */
export const getReportSnapshot = signedInProcedure({
  verb: 'get-report-snapshot',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, input.study)
        if (!study) return outsideScope
        const people = await readStudyPeople(reading, study.id)
        const newest = (await listReportSnapshots(reading, study.id)).find(({ status }) => status !== 'replaced')
        const snapshot = newest && (await findReportSnapshot(reading, newest.id))
        const writers = snapshot ? await listReportWriters(reading, snapshot.id) : []
        const versions = await listReportVersions(reading, study.id)
        const { vanished } = await approvedReport(reading, study.id)
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          snapshot: snapshot
            ? {
                id: snapshot.id,
                report: reportSchema.parse(snapshot.content) as Report,
                contentHash: snapshot.contentHash,
                status: snapshot.status,
                remark: snapshot.remark,
                frozenBy: people.get(snapshot.frozenBy ?? '') ?? 'onbekend',
                frozenAt: snapshot.frozenAt.toISOString(),
                decidedBy: snapshot.decidedBy === null ? null : (people.get(snapshot.decidedBy) ?? 'onbekend'),
                own: snapshot.frozenBy === ctx.actor.accountId || writers.includes(ctx.actor.accountId),
              }
            : null,
          approved: (await findApprovedSnapshot(reading, study.id))?.id ?? null,
          vanished,
          versions: showReportVersions(versions, people, ctx),
        }
      }),
    ),
  )
