import { listReportBlocks } from '@toezicht/database/repositories/report-block'
import { listReportExamples } from '@toezicht/database/repositories/report-example'
import { listReportVersions } from '@toezicht/database/repositories/report-publication'
import { listReportSnapshots } from '@toezicht/database/repositories/report-snapshot'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { exampleContentSchema } from '@toezicht/domain/national-report/example'
import { flaggedBlocks } from '@toezicht/domain/national-report/flagged-blocks'
import { freezeReport } from '@toezicht/domain/national-report/freeze-report'
import { blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { reportGround } from './report-ground.ts'
import { roleIn } from './scope.ts'
import { showReportVersions } from './show-report-versions.ts'

/** The report of a study while it is written: its blocks, what every number says now, what changed since somebody looked, and what freezing still asks. */
export const getReport = signedInProcedure({
  verb: 'get-report',
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
        const ground = await reportGround(reading, study, ctx.now())
        const people = await readStudyPeople(reading, study.id)
        const rows = (await listReportBlocks(reading, study.id)).map((row) => ({
          ...row,
          content: blockContentSchema.parse(row.content),
        }))
        const outcome = freezeReport(rows, ground)
        const gaps = 'gaps' in outcome ? outcome.gaps : []
        const { printed } = ground
        const flagged = flaggedBlocks(rows, printed)
        const changed = new Map(flagged.blocks.map((each) => [each.block.id, each.changed]))
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          account: ctx.actor.accountId,
          blocks: rows.map(({ id, content, version, changedBy, changedAt }) => ({
            id,
            content,
            version,
            changedBy: people.get(changedBy ?? '') ?? 'onbekend',
            changedAt: changedAt.toISOString(),
            changed: changed.get(id) ?? [],
            lacks: gaps.filter(({ block }) => block === id).map(({ reason }) => reason),
          })),
          changedStamp: flagged.stamp,
          gaps: gaps.filter(({ block }) => block === null).map(({ reason }) => reason),
          open: new Set(gaps.map(({ block }) => block)).size,
          figures: ground.figures.map(({ code, title, figure, shares, reads, filterWords }) => ({
            code,
            title,
            figure,
            reads,
            filterWords,
            shares: shares.map((share) => {
              const marker = `${code}.${share.code}`
              return { code: share.code, marker, label: share.label, now: printed.get(marker) ?? null }
            }),
          })),
          themes: ground.framework.themes.map(({ code, name }) => ({ code, name })),
          examples: (await listReportExamples(reading, study.id)).map(({ id, content, status }) => ({
            id,
            ...exampleContentSchema.parse(content),
            status,
          })),
          counts: { approaches: ground.cases.length, leftOut: ground.leftOut.approaches },
          snapshots: (await listReportSnapshots(reading, study.id)).map(
            ({ id, status, remark, frozenBy, frozenAt }) => ({
              id,
              status,
              remark,
              frozenBy: people.get(frozenBy ?? '') ?? 'onbekend',
              frozenAt: frozenAt.toISOString(),
            }),
          ),
          versions: showReportVersions(await listReportVersions(reading, study.id), people, ctx),
        }
      }),
    ),
  )
