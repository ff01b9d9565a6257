import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFactsheet } from '@toezicht/database/repositories/factsheet'
import {
  findPublication,
  lockPublication,
  mailOutcome,
  readClock,
  savePublicationStatus,
} from '@toezicht/database/repositories/publication'
import { findPublishedVersion } from '@toezicht/database/repositories/published-version'
import { confirmPublication as judge } from '@toezicht/domain/publication/confirm-publication'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { factsheetAddress } from './factsheet-address.ts'
import { roleIn } from './scope.ts'

/** Somebody else confirms: the database makes the version of exactly what was proposed; page, PDF and data follow in a job. */
export const confirmPublication = signedInProcedure({
  verb: 'confirm-publication',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'proposed by somebody else; the content unchanged since; its moment still to come',
})
  .input(z.strictObject({ publication: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const found = await findPublication(changing, input.publication)
        if (found?.kind !== 'publish' || !roleIn(ctx.actor, found.studyId)) return outsideScope
        const factsheet = await lockFactsheet(changing, found.participationId)
        const publication = await lockPublication(changing, found.id)
        if (!factsheet || !publication) return outsideScope
        const judged = judge(publication, factsheet, ctx.actor.accountId, await readClock(changing))
        if (isRefusal(judged)) return judged
        const { versionId } = await savePublicationStatus(changing, publication.id, judged.status, null)
        const version = versionId ? await findPublishedVersion(changing, versionId) : undefined
        if (!version) throw new Error('A version that was just published is not visible')
        await mailOutcome(changing, publication.id, 'outcome-ready', {
          page: new URL('/mijn-vragenlijsten', ctx.portalUrl).href,
          corrected: version.note === null ? 'no' : 'yes',
          visibleFrom: publication.visibleFrom?.toISOString() ?? '',
        })
        const subject = { subjectKind: 'factsheet', subject: factsheet.id, version: version.number }
        const content = { publication: publication.id, version: version.id, contentHash: version.contentHash }
        await appendAudit(changing, { study: publication.studyId, verb: 'confirm-publication', ...subject, content })
        const address = factsheetAddress(ctx.portalUrl, version)
        return { number: version.number, address, visibleFrom: version.visibleFrom.toISOString() }
      }),
    ),
  )
