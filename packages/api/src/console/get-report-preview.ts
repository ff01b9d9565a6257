import { listReportVersions } from '@toezicht/database/repositories/report-publication'
import { findReportSnapshot, listReportSnapshots } from '@toezicht/database/repositories/report-snapshot'
import { findStudy } from '@toezicht/database/repositories/study'
import { reportSchema } from '@toezicht/domain/national-report/report'
import { outsideScope } from '@toezicht/domain/refusal'
import { publicStylesheet, publicStylesheetPath } from '@toezicht/publishing/public-page.css'
import { reportHtml } from '@toezicht/publishing/report/report-html'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { outwardLinks } from '../published/outward-links.ts'

/** The newest frozen report exactly as its page will look, with the style it is shown in and the number it would get. */
export const getReportPreview = signedInProcedure({
  verb: 'get-report-preview',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'a report was frozen',
})
  .input(z.strictObject({ study: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, input.study)
        if (!study) return outsideScope
        const newest = (await listReportSnapshots(reading, study.id)).find(({ status }) => status !== 'replaced')
        const snapshot = newest && (await findReportSnapshot(reading, newest.id))
        if (!snapshot) return outsideScope
        const versions = await listReportVersions(reading, study.id)
        const own = versions.find((each) => each.snapshot === snapshot.id && each.state !== 'cancelled')
        const version = own?.number ?? Math.max(0, ...versions.map(({ number }) => number ?? 0)) + 1
        const report = { ...reportSchema.parse(snapshot.content), version, correction: own?.correction ?? null }
        return {
          page: outwardLinks(reportHtml(report, ctx.portalUrl.replace(/\/$/, '')), ctx.portalUrl, []),
          stylesheet: { path: publicStylesheetPath, text: publicStylesheet },
        }
      }),
    ),
  )
