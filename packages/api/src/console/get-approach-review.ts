import { listConclusions } from '@toezicht/database/repositories/conclusion'
import { listFindings } from '@toezicht/database/repositories/finding'
import { listVisits, noteVisit } from '@toezicht/database/repositories/review'
import type { Reading } from '@toezicht/database/transaction'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { type AssessmentGround, assessmentGround } from './assessment-ground.ts'
import { roleIn } from './scope.ts'
import { showApproach } from './show-approach.ts'
import { type ReviewedRow, type ShownReviewItem, showReviews } from './show-reviews.ts'

/**
 * Everything of one approach that waits for a second inspector, in reading order per theme. Only what is in `open` comes with its text, and is noted as
 * opened by this account with exactly that content.
 */
export const getApproachReview = signedInProcedure({
  verb: 'get-approach-review',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ assessment: z.uuid(), open: z.array(z.uuid()).max(80) }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const ground = await assessmentGround(reading, input.assessment)
        if (!ground) return outsideScope
        const rows = await inReadingOrder(reading, ground)
        const waiting = rows.filter(({ status }) => status === 'submitted')
        const items = await showReviews(reading, ground, waiting, { account: ctx.actor.accountId, since: null })
        for (const { kind, id, contentHash } of items)
          if (input.open.includes(id)) await noteVisit(reading, kind, id, contentHash)
        const visits = new Map([
          ...(await listVisits(reading, 'finding', idsOf(items, 'finding'))),
          ...(await listVisits(reading, 'conclusion', idsOf(items, 'conclusion'))),
        ])
        return {
          study: { ...ground.study, role: roleIn(ctx.actor, ground.study.id) },
          approach: showApproach(ground.row),
          themes: ground.framework.themes.map(({ code, name }) => ({
            code,
            name,
            others: countOthers(rows, code),
            items: items
              .filter((item) => themeIn(item, ground) === code)
              .map((item) => ({
                ...(input.open.includes(item.id) ? { text: item } : { text: null }),
                ...outline(item),
                opened: visits.get(`${item.id} ${item.contentHash}`)?.toISOString() ?? null,
              })),
          })),
        }
      }),
    ),
  )

/** Per theme its findings as they stand in the factsheet, then its conclusion. */
async function inReadingOrder(reading: Reading, { found, framework }: AssessmentGround): Promise<ReviewedRow[]> {
  const findings = await listFindings(reading, found.id)
  const conclusions = await listConclusions(reading, found.id)
  return framework.themes.flatMap(({ code, criteria }) => [
    ...findings
      .filter(({ criterion }) => criteria.some((each) => each.code === criterion))
      .map((row) => ({ kind: 'finding' as const, ...row })),
    ...conclusions.filter(({ theme }) => theme === code).map((row) => ({ kind: 'conclusion' as const, ...row })),
  ])
}

function idsOf(items: readonly ShownReviewItem[], kind: ShownReviewItem['kind']): string[] {
  return items.flatMap((item) => (item.kind === kind ? [item.id] : []))
}

function themeIn({ kind, label, indicators }: ShownReviewItem, { framework }: AssessmentGround): string | undefined {
  if (kind === 'conclusion') return label
  return framework.themes.find(({ criteria }) =>
    criteria.some((criterion) => criterion.indicators.some(({ code }) => code === indicators[0])),
  )?.code
}

/** What the list says of something that is not opened: everything but its words. */
function outline({
  kind,
  id,
  label,
  statement,
  contentHash,
  version,
  own,
  writers,
  grounds,
  threads,
  differences,
  changedAt,
}: ShownReviewItem) {
  return {
    kind,
    id,
    label,
    statement,
    contentHash,
    version,
    own,
    writers,
    changedAt,
    ground: grounds.find(({ chosen }) => chosen) ?? null,
    openThreads: threads.filter(({ resolved }) => resolved === null).length,
    openDifferences: differences.length,
  }
}

/** How many findings and conclusions of a theme do not wait, by state. */
function countOthers(rows: readonly ReviewedRow[], theme: string) {
  const own = rows.filter(
    (row) => (row.kind === 'conclusion' ? row.theme : row.criterion.slice(0, theme.length)) === theme,
  )
  const count = (...statuses: ReviewedRow['status'][]) => own.filter(({ status }) => statuses.includes(status)).length
  return { approved: count('approved', 'from-archive'), draft: count('draft'), returned: count('returned') }
}
