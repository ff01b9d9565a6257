import { listApprovals, listRevisions } from '@toezicht/database/repositories/approval'
import { findConclusion } from '@toezicht/database/repositories/conclusion'
import { findFinding } from '@toezicht/database/repositories/finding'
import { findWaiting, noteVisit } from '@toezicht/database/repositories/review'
import { readStudyPeople } from '@toezicht/database/repositories/study'
import { reviewGroundKinds } from '@toezicht/domain/assessment/review-ground'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assessmentGround } from './assessment-ground.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'
import { showCourse } from './show-course.ts'
import { showReviews } from './show-reviews.ts'
import { showSources } from './show-sources.ts'

/**
 * What a second inspector reads: the judgement, what stood there at the last review, and whether they may approve. Notes that this account opened
 * exactly this content.
 */
export const getReview = signedInProcedure({
  verb: 'get-review',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(
    z.strictObject({
      kind: z.enum(['finding', 'conclusion']),
      subject: z.uuid(),
      /** Which earlier review to hold it beside; the latest decision when not said. */
      since: z.enum(reviewGroundKinds).nullable().default(null),
    }),
  )
  .query(async ({ ctx, input: { kind, subject, since } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const row =
          kind === 'finding'
            ? withKind('finding', await findFinding(reading, subject))
            : withKind('conclusion', await findConclusion(reading, subject))
        const ground = row && (await assessmentGround(reading, row.assessmentId))
        if (!row || !ground) return outsideScope
        const [item] = await showReviews(reading, ground, [row], { account: ctx.actor.accountId, since })
        if (!item) return outsideScope
        await noteVisit(reading, kind, row.id, row.contentHash)
        const people = await readStudyPeople(reading, ground.study.id)
        return {
          ...item,
          study: { ...ground.study, role: roleIn(ctx.actor, ground.study.id) },
          approach: showApproach(ground.row),
          sources: await showSources(reading, ground, row),
          course: showCourse(
            await listApprovals(reading, kind, row.id),
            await listRevisions(reading, kind, row.id),
            people,
          ),
          next: await findWaiting(reading, { assessment: row.assessmentId, except: row.id }),
        }
      }),
    ),
  )

function withKind<K extends string, R>(kind: K, row: R | undefined): ({ kind: K } & R) | undefined {
  return row && { kind, ...row }
}
