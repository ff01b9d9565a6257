import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import {
  findVersionToRender,
  type RenderedVersion,
  saveRendering,
  type VersionToRender,
} from '@toezicht/database/repositories/rendering'
import { type Factsheet, factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { factsheetHtml } from '@toezicht/publishing/factsheet-html'
import { factsheetJson } from '@toezicht/publishing/factsheet-json'
import { renderFactsheetPdf } from '@toezicht/publishing/factsheet-pdf'
import { z } from 'zod'
import { job } from './job.ts'
import { stopPressWhenIdle } from './press-idle.ts'

const compress = promisify(brotliCompress)
const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Turns a published version into the page, the data and the PDF that the public gets, once: stored bytes never change. */
export const renderFactsheet = job(
  'render-factsheet',
  { payload: z.object({ version: z.uuid() }) },
  async ({ store, places, log }, payload) => {
    const version = await store.read(null, (reading) => findVersionToRender(reading, payload.version))
    if (!version || version.renderedAt) return
    const began = performance.now()
    const rendered = await renderVersion(version, places.portalUrl.replace(/\/$/, ''))
    await store.change(null, (changing) => saveRendering(changing, version.id, rendered))
    log({ event: 'factsheet-rendered', version: version.id, milliseconds: Math.round(performance.now() - began) })
  },
)

async function renderVersion(version: VersionToRender, portalUrl: string): Promise<RenderedVersion> {
  const factsheet = publishedFactsheet(version)
  const html = Buffer.from(factsheetHtml(factsheet, portalUrl), 'utf8')
  const pdf = Buffer.from(await renderFactsheetPdf(factsheet, portalUrl))
  stopPressWhenIdle()
  return { html, htmlBrotli: await compress(html), json: Buffer.from(factsheetJson(factsheet, portalUrl), 'utf8'), pdf }
}

/**
 * The approved content with what only publishing decides: number, day, frozen addresses, and whether it is an example. A day that the
 * content brings itself (an archive, "2013-09") stands.
 */
export function publishedFactsheet(version: VersionToRender): Factsheet {
  const content = factsheetSchema.parse(version.content)
  return {
    ...content,
    version: version.number,
    publishedOn: content.publishedOn ?? amsterdamDay.format(version.publishedAt),
    municipality: { ...content.municipality, slug: version.municipalitySlug },
    study: { ...content.study, slug: version.studySlug, fictional: version.fictional },
  }
}
