import { listApprovals, listChangers } from '@toezicht/database/repositories/approval'
import { listDestroyedTitles } from '@toezicht/database/repositories/destroyed-document'
import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { findStudy, readStudyPeople } from '@toezicht/database/repositories/study'
import { factsheetHash } from '@toezicht/domain/publication/content-hash'
import { type FactsheetDraft, factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { assembleFactsheet } from './assemble-factsheet.ts'
import { factsheetReview } from './factsheet-review.ts'
import { roleIn } from './scope.ts'
import { showPublication } from './show-publication.ts'

/** The factsheet of a gemeente: as it stands now, what blocks it, who approved, and what was published. */
export const getFactsheet = signedInProcedure({
  verb: 'get-factsheet',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ participation: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const participation = await findParticipation(reading, input.participation)
        const study = participation && (await findStudy(reading, participation.studyId))
        if (!participation || !study) return outsideScope
        const { draft, blockers, approaches } = await assembleFactsheet(reading, study, participation)
        const factsheet = await findFactsheet(reading, participation.id)
        const standing = factsheet && isStanding(factsheet.status) ? factsheetSchema.parse(factsheet.content) : null
        const people = await readStudyPeople(reading, study.id)
        const changers = factsheet ? await listChangers(reading, 'factsheet', factsheet.id, participation.id) : []
        const approvals = factsheet ? await listApprovals(reading, 'factsheet', factsheet.id) : []
        return {
          study: { ...study, role: roleIn(ctx.actor, study.id) },
          participation: { id: participation.id, municipality: participation.municipality },
          shown: standing ?? draft,
          stale: standing !== null && !sameContent(standing, draft),
          blockers,
          /** Titles of documents that STJ destroyed; findings may still cite them. */
          destroyed: await listDestroyedTitles(reading, participation.id),
          approaches,
          status: factsheet?.status ?? ('none' as const),
          contentHash: factsheet?.contentHash ?? null,
          remark: factsheet?.remark ?? null,
          review: factsheet
            ? await factsheetReview(reading, factsheet, {
                people,
                account: ctx.actor.accountId,
                frozen: standing !== null,
              })
            : null,
          own: changers.includes(ctx.actor.accountId),
          approvals: approvals.map(({ approvedBy, approvedAt, standing }) => ({
            by: people.get(approvedBy) ?? 'onbekend',
            at: approvedAt.toISOString(),
            standing,
          })),
          publication: await showPublication(
            reading,
            {
              participation: participation.id,
              study: study.id,
              status: factsheet?.status ?? 'none',
              address: { municipalitySlug: participation.municipalitySlug, studySlug: study.slug },
            },
            { account: ctx.actor.accountId, people, portalUrl: ctx.portalUrl },
          ),
        }
      }),
    ),
  )

/** Submitted and approved content is shown as it was frozen: that is what its hash approves. */
function isStanding(status: string): boolean {
  return status === 'submitted' || status === 'approved' || status === 'from-archive'
}

function sameContent(standing: FactsheetDraft, draft: FactsheetDraft): boolean {
  return factsheetHash(standing) === factsheetHash(draft)
}
