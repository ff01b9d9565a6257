import { saveMarkedReport, saveMarkedVersion } from '@toezicht/database/repositories/marked-papers'
import { findVersionToRender } from '@toezicht/database/repositories/rendering'
import { findReportToRender } from '@toezicht/database/repositories/report-rendering'
import { publishedFactsheet } from '@toezicht/domain/publication/published-factsheet'
import { stopPressWhenIdle } from '@toezicht/publishing/press-idle'
import { renderSupersededPdf, renderSupersededReport, renderSupersededWord } from '@toezicht/publishing/superseded-copy'
import { z } from 'zod'
import { job } from './job.ts'
import { publishedReport } from './render-report.ts'

/** Prints the PDF and Word copy of a factsheet that say that a newer version stands, once. The public gets them for as long as one does. */
export const markFactsheet = job(
  'mark-factsheet',
  { payload: z.object({ version: z.uuid() }) },
  async ({ store, places, log }, { version: id }) => {
    const version = await store.read(null, (reading) => findVersionToRender(reading, id))
    if (!version?.renderedAt) return
    const factsheet = publishedFactsheet(version.content, version)
    const portalUrl = places.portalUrl.replace(/\/$/, '')
    const copies = {
      pdf: Buffer.from(await renderSupersededPdf(factsheet, portalUrl)),
      word: Buffer.from(await renderSupersededWord(factsheet, portalUrl)),
    }
    await store.change(null, (changing) => saveMarkedVersion(changing, id, copies))
    stopPressWhenIdle()
    log({ event: 'factsheet-marked', version: id })
  },
)

/** The same for the PDF of a national report. */
export const markReport = job(
  'mark-report',
  { payload: z.object({ report: z.uuid() }) },
  async ({ store, places, log }, { report: id }) => {
    const row = await store.read(null, (reading) => findReportToRender(reading, id))
    if (!row?.renderedAt) return
    const pdf = await renderSupersededReport(publishedReport(row), places.portalUrl.replace(/\/$/, ''))
    await store.change(null, (changing) => saveMarkedReport(changing, id, Buffer.from(pdf)))
    stopPressWhenIdle()
    log({ event: 'report-marked', report: id })
  },
)
