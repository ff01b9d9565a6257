import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { listVersionsToMark } from '@toezicht/database/repositories/marked-papers'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import {
  findVersionToRender,
  type RenderedVersion,
  saveMissingForms,
  saveRendering,
} from '@toezicht/database/repositories/rendering'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { publishedFactsheet } from '@toezicht/domain/publication/published-factsheet'
import { factsheetHtml } from '@toezicht/publishing/factsheet-html'
import { factsheetJson } from '@toezicht/publishing/factsheet-json'
import { renderArchivePdf, renderFactsheetPdf } from '@toezicht/publishing/factsheet-pdf'
import { renderFactsheetWord } from '@toezicht/publishing/factsheet-word'
import { stopPressWhenIdle } from '@toezicht/publishing/press-idle'
import { z } from 'zod'
import { job } from './job.ts'

const compress = promisify(brotliCompress)

/**
 * Turns a published version into its stored forms, once: stored bytes never change. A version rendered before a form existed gets what it
 * misses and keeps the rest.
 */
export const renderFactsheet = job(
  'render-factsheet',
  { payload: z.object({ version: z.uuid() }) },
  async ({ store, places, log }, payload) => {
    const version = await store.read(null, (reading) => findVersionToRender(reading, payload.version))
    if (!version || (version.renderedAt && version.hasWord && version.hasArchivePdf)) return
    const began = performance.now()
    const portalUrl = places.portalUrl.replace(/\/$/, '')
    if (version.renderedAt) {
      const forms = await renderCopies(publishedFactsheet(version.content, version), portalUrl, version.json)
      await store.change(null, (changing) => saveMissingForms(changing, version.id, forms))
    } else {
      const rendered = await renderVersion(publishedFactsheet(version.content, version), portalUrl)
      await store.change(null, async (changing) => {
        await saveRendering(changing, version.id, rendered)
        for (const id of await listVersionsToMark(changing, { most: 100, after: version.id }))
          await enqueueJob(changing, 'mark-factsheet', { version: id })
      })
    }
    stopPressWhenIdle()
    log({ event: 'factsheet-rendered', version: version.id, milliseconds: Math.round(performance.now() - began) })
  },
)

/** Every form of one version, as it is stored. `portalUrl` without a closing slash. */
export async function renderVersion(factsheet: Factsheet, portalUrl: string): Promise<RenderedVersion> {
  const html = Buffer.from(factsheetHtml(factsheet, portalUrl), 'utf8')
  const json = Buffer.from(factsheetJson(factsheet, portalUrl), 'utf8')
  const pdf = Buffer.from(await renderFactsheetPdf(factsheet, portalUrl))
  return { html, htmlBrotli: await compress(html), json, pdf, ...(await renderCopies(factsheet, portalUrl, json)) }
}

/** `json`: the data as published, which travel in the archive's PDF. */
async function renderCopies(factsheet: Factsheet, portalUrl: string, json: Buffer | null) {
  const attached = json?.toString('utf8') ?? factsheetJson(factsheet, portalUrl)
  return {
    word: Buffer.from(await renderFactsheetWord(factsheet, portalUrl)),
    archivePdf: Buffer.from(await renderArchivePdf(factsheet, portalUrl, attached)),
  }
}
