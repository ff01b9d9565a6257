import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { listReportsToMark } from '@toezicht/database/repositories/marked-papers'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import {
  findReportToRender,
  type RenderedReport,
  type ReportToRender,
  saveReportRendering,
} from '@toezicht/database/repositories/report-rendering'
import { type Report, reportSchema } from '@toezicht/domain/national-report/report'
import { stopPressWhenIdle } from '@toezicht/publishing/press-idle'
import { reportHtml } from '@toezicht/publishing/report/report-html'
import { reportJson } from '@toezicht/publishing/report/report-json'
import { renderReportPdf } from '@toezicht/publishing/report/report-pdf'
import { reportSheets } from '@toezicht/publishing/report/report-sheets'
import { z } from 'zod'
import { job } from './job.ts'

const compress = promisify(brotliCompress)
const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Turns a confirmed report into its page, PDF, spreadsheets and data, once; also while it is under embargo, so that it is there at its moment. */
export const renderReport = job(
  'render-report',
  { payload: z.object({ report: z.uuid() }) },
  async ({ store, places, log }, payload) => {
    const row = await store.read(null, (reading) => findReportToRender(reading, payload.report))
    if (!row || row.renderedAt) return
    const began = performance.now()
    const rendered = await renderForms(publishedReport(row), places.portalUrl.replace(/\/$/, ''))
    await store.change(null, async (changing) => {
      await saveReportRendering(changing, row.id, rendered)
      for (const id of await listReportsToMark(changing, { most: 100, after: row.id }))
        await enqueueJob(changing, 'mark-report', { report: id })
    })
    stopPressWhenIdle()
    log({ event: 'report-rendered', report: row.id, milliseconds: Math.round(performance.now() - began) })
  },
)

async function renderForms(report: Report, portalUrl: string): Promise<RenderedReport> {
  const html = Buffer.from(reportHtml(report, portalUrl), 'utf8')
  const { xlsx, ods, csv } = await reportSheets(report, portalUrl)
  return {
    html,
    htmlBrotli: await compress(html),
    pdf: Buffer.from(await renderReportPdf(report, portalUrl)),
    xlsx: Buffer.from(xlsx),
    ods: Buffer.from(ods),
    csv: Buffer.from(csv),
    json: Buffer.from(reportJson(report, portalUrl), 'utf8'),
  }
}

/** The approved content with what only publishing decides: number, the day it becomes public, its correction, and its frozen address. */
export function publishedReport(row: ReportToRender): Report {
  const content = reportSchema.parse(row.content)
  return {
    ...content,
    version: row.number,
    publishedOn: amsterdamDay.format(row.visibleFrom),
    correction: row.correction,
    study: { ...content.study, slug: row.studySlug, fictional: row.fictional },
  }
}
