import { findFinding } from '@toezicht/database/repositories/finding'
import { listTrail, type TrailRow } from '@toezicht/database/repositories/finding-trail'
import { listApproaches } from '@toezicht/database/repositories/participation'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'

/** Earlier versions of a finding, newest first: what one person wrote without a long pause is one of them. */
export const getFindingTrail = signedInProcedure({
  verb: 'get-finding-trail',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ finding: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const row = await findFinding(reading, input.finding)
        const [approach] = row ? await listApproaches(reading, { assessment: row.assessmentId }) : []
        const study = row && (await findStudy(reading, row.studyId))
        if (!row || !approach || !study) return outsideScope
        const people = await readStudyPeople(reading, study.id)
        const steps = stepsOf(await listTrail(reading, row.id))
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          approach: showApproach(approach),
          finding: { id: row.id, status: row.status, version: row.version, criterion: row.criterion },
          indicators: findingContentSchema.parse(row.content).verdicts.map(({ indicator }) => indicator),
          versions: steps.map(({ finding, version, content, changedBy, changedAt }) => ({
            from: finding,
            version,
            /** Written in another finding, that was joined with this one or split from it. */
            elsewhere: finding !== row.id,
            current: finding === row.id && version === row.version,
            content: findingContentSchema.parse(content),
            by: changedBy ? (people.get(changedBy) ?? 'onbekend') : 'beheer',
            at: changedAt.toISOString(),
          })),
        }
      }),
    ),
  )

const pause = 10 * 60_000

/** The last of every run of changes by one person; saving while typing makes many. Newest first, as given. */
export function stepsOf<T extends Pick<TrailRow, 'finding' | 'changedBy' | 'changedAt'>>(rows: readonly T[]): T[] {
  return rows.filter((row, at) => {
    const later = rows[at - 1]
    if (!later || later.finding !== row.finding || later.changedBy !== row.changedBy) return true
    return later.changedAt.getTime() - row.changedAt.getTime() > pause
  })
}
