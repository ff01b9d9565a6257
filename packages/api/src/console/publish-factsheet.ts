import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertPublishedVersion, listPublishedVersions, lockFactsheet } from '@toezicht/database/repositories/factsheet'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { findParticipation } from '@toezicht/database/repositories/participation'
import { findStudy } from '@toezicht/database/repositories/study'
import { publishFactsheet as judge } from '@toezicht/domain/assessment/publish-factsheet'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { factsheetAddress } from './factsheet-address.ts'
import { leads } from './scope.ts'

/** Publishes the approved factsheet as the next version; its page, PDF and JSON follow in a job. */
export const publishFactsheet = signedInProcedure({
  verb: 'publish-factsheet',
  roles: ['lead'],
  relation: 'own-study',
  states: 'approved and not published before with this content',
})
  .input(z.strictObject({ participation: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const participation = await findParticipation(changing, input.participation)
        const study = participation && (await findStudy(changing, participation.studyId))
        if (!participation || !study || !leads(ctx.actor, study.id)) return outsideScope
        const factsheet = await lockFactsheet(changing, participation.id)
        if (!factsheet) return outsideScope
        const judged = judge(factsheet, await listPublishedVersions(changing, participation.id))
        if (isRefusal(judged)) return judged
        const version = randomUUID()
        const { number } = judged
        await insertPublishedVersion(changing, { id: version, factsheet: factsheet.id, number })
        await enqueueJob(changing, 'render-factsheet', { version })
        const subject = { subjectKind: 'factsheet', subject: factsheet.id, version: number }
        const content = { version, contentHash: factsheet.contentHash }
        await appendAudit(changing, { study: study.id, verb: 'publish-factsheet', ...subject, content })
        const place = { municipalitySlug: participation.municipalitySlug, studySlug: study.slug, number }
        const address = factsheetAddress(ctx.portalUrl, place)
        return { number, address, pdf: `${address}.pdf`, json: `${address}.json` }
      }),
    ),
  )
