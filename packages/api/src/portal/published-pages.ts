import { createHash } from 'node:crypto'
import {
  findFactsheetBytes,
  listPublishedFactsheets,
  type PublishedFactsheet,
} from '@toezicht/database/repositories/published-factsheet'
import type { Store } from '@toezicht/database/store'
import { newestPath, permanentPath } from '@toezicht/publishing/factsheet-address'
import { factsheetIndexHtml } from '@toezicht/publishing/factsheet-index-html'
import { notFoundHtml } from '@toezicht/publishing/not-found-html'
import { publicStylesheet, publicStylesheetPath } from '@toezicht/publishing/public-page.css'
import { listingOf } from './published-listing.ts'

/** One stored answer to an address. `brotli` is the same content compressed, where it was stored. */
export interface PublishedPage {
  status: 200 | 404 | 410
  type: string
  etag: string
  bytes: Buffer
  brotli: Buffer | null
}

type Form = 'html' | 'json' | 'pdf' | 'word'
const types: Record<Form, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
const freshFor = 1_000
const mostBytes = 96 * 1024 * 1024

/**
 * Serves what is published, from memory: which versions are visible is asked of the database at most once a second, bytes are read once. While
 * the database is away the last known state stays readable.
 */
export function openPublishedPages(store: Store): { find(path: string): Promise<PublishedPage> } {
  const memory = new Map<string, PublishedPage>()
  const missing = pageOf(404, types.html, Buffer.from(notFoundHtml()))
  const stylesheet = pageOf(200, 'text/css; charset=utf-8', Buffer.from(publicStylesheet))
  let addresses = new Map<string, { factsheet: PublishedFactsheet; form: Form }>()
  let index: PublishedPage | null = null
  let signature = ''
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function refresh(): Promise<void> {
    const visible = await listPublishedFactsheets(store.direct)
    askedAt = performance.now()
    const now = visible.map(({ id }) => id).join()
    if (now === signature && index) return
    const newest = [...Map.groupBy(visible, (each) => each.municipalitySlug).values()].flatMap((all) => all.slice(0, 1))
    const listings = await Promise.all(
      newest.map(async (each) => listingOf(each, (await load(each, 'json'))?.bytes ?? null)),
    )
    addresses = addressesOf(visible)
    index = pageOf(200, types.html, Buffer.from(factsheetIndexHtml(listings)))
    signature = now
  }

  async function load(factsheet: PublishedFactsheet, form: Form): Promise<PublishedPage | null> {
    const key = `${factsheet.id} ${form}`
    const known = memory.get(key)
    if (known) return known
    const stored = await findFactsheetBytes(store.direct, factsheet.id)
    const bytes = stored?.[form]
    if (!bytes) return null
    const page = pageOf(200, types[form], bytes, form === 'html' ? stored.htmlBrotli : null)
    memory.set(key, page)
    dropOldest(memory)
    return page
  }

  return {
    async find(path) {
      if (path === publicStylesheetPath) return stylesheet
      if (performance.now() - askedAt > freshFor) {
        asking ??= refresh().finally(() => {
          asking = null
        })
        if (index) await asking.catch(() => undefined)
        else await asking
      }
      if (path === '/uitkomsten') return index ?? missing
      const address = addresses.get(path)
      return (address && (await load(address.factsheet, address.form))) ?? missing
    },
  }
}

function addressesOf(visible: readonly PublishedFactsheet[]) {
  const addresses = new Map<string, { factsheet: PublishedFactsheet; form: Form }>()
  const add = (path: string, factsheet: PublishedFactsheet) => {
    if (addresses.has(path)) return
    addresses.set(path, { factsheet, form: 'html' })
    addresses.set(`${path}.json`, { factsheet, form: 'json' })
    addresses.set(`${path}.pdf`, { factsheet, form: 'pdf' })
    addresses.set(`${path}.docx`, { factsheet, form: 'word' })
  }
  for (const factsheet of visible) {
    // Newest first: the first of a gemeente takes its short address.
    add(newestPath(factsheet.municipalitySlug), factsheet)
    const { municipalitySlug, studySlug, studyName, municipalityName, fictional, number } = factsheet
    add(
      permanentPath({
        municipality: { slug: municipalitySlug, name: municipalityName },
        study: { slug: studySlug, name: studyName, fictional, archive: false },
        version: number,
      }),
      factsheet,
    )
  }
  return addresses
}

function pageOf(status: 200 | 404, type: string, bytes: Buffer, brotli: Buffer | null = null): PublishedPage {
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { status, type, etag, bytes, brotli }
}

function dropOldest(memory: Map<string, PublishedPage>): void {
  const sizeOf = (page: PublishedPage) => page.bytes.length + (page.brotli?.length ?? 0)
  let total = [...memory.values()].reduce((sum, page) => sum + sizeOf(page), 0)
  for (const [key, page] of memory) {
    if (total <= mostBytes) return
    memory.delete(key)
    total -= sizeOf(page)
  }
}
