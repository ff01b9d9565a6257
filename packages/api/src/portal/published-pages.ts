import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { findFactsheetBytes } from '@toezicht/database/repositories/published-factsheet'
import { type HistoryRow, listPublishedHistory } from '@toezicht/database/repositories/published-version'
import type { Store } from '@toezicht/database/store'
import { factsheetIndexHtml } from '@toezicht/publishing/factsheet-index-html'
import { contentDisposition, factsheetFileName } from '@toezicht/publishing/file-name'
import { goneHtml, goneJson } from '@toezicht/publishing/gone-html'
import { notFoundHtml } from '@toezicht/publishing/not-found-html'
import { markedPage } from '@toezicht/publishing/version-mark'
import { type FactsheetForm, factsheetForms, formTypes } from '../published/factsheet-form.ts'
import { stylesheet as publicStyle } from '../published/stylesheet.ts'
import { type PublishedAddress, publishedAddresses } from './published-addresses.ts'
import { listingOf } from './published-listing.ts'
import { dropOldest, type PublishedPage, pageOf } from './published-page.ts'

const compress = promisify(brotliCompress)
const freshFor = 1_000

/**
 * Serves what is published, from memory: which versions are visible is asked of the database at most once a second, bytes are read once. While
 * the database is away the last known state stays readable. What was withdrawn answers 410; what the public was never shown is as absent as anything else.
 */
export function openPublishedPages(store: Store): { find(path: string): Promise<PublishedPage> } {
  const memory = new Map<string, PublishedPage>()
  const missing = pageOf(404, formTypes.html, Buffer.from(notFoundHtml()))
  const stylesheet = pageOf(200, 'text/css; charset=utf-8', Buffer.from(publicStyle.text))
  let addresses = new Map<string, PublishedAddress>()
  let index: PublishedPage | null = null
  let signature = ''
  /** What was loaded for an earlier state is not found again: its marks may have changed. */
  let generation = 0
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function refresh(): Promise<void> {
    const history = await listPublishedHistory(store.direct)
    askedAt = performance.now()
    const now = history.map(({ id, withdrawnAt }) => `${id}${withdrawnAt ? '-' : ''}`).join()
    if (now === signature && index) return
    const standing = history.filter(({ withdrawnAt }) => !withdrawnAt)
    const newest = [...Map.groupBy(standing, (each) => each.municipalitySlug).values()].flatMap((all) =>
      all.slice(0, 1),
    )
    const listings = await Promise.all(
      newest.map(async (each) => listingOf(each, (await load(version(each), 'json'))?.bytes ?? null)),
    )
    memory.clear()
    generation += 1
    addresses = publishedAddresses(history)
    index = pageOf(200, formTypes.html, Buffer.from(factsheetIndexHtml(listings)))
    signature = now
  }

  async function load(address: PublishedAddress, form: FactsheetForm): Promise<PublishedPage | null> {
    const key = `${generation} ${address.version.id} ${form}`
    const known = memory.get(key)
    if (known) return known
    const made =
      address.kind === 'gone' ? { page: gonePage(address, form), final: true } : await versionPage(store, address, form)
    if (!made) return null
    if (!made.final) return made.page
    memory.set(key, made.page)
    dropOldest(memory)
    return made.page
  }

  return {
    async find(path) {
      if (path === publicStyle.path) return stylesheet
      if (performance.now() - askedAt > freshFor) {
        asking ??= refresh().finally(() => {
          asking = null
        })
        if (index) await asking.catch(() => undefined)
        else await asking
      }
      if (path === '/uitkomsten') return index ?? missing
      const found = addresses.get(path)
      if (found) return (await load(found, 'html')) ?? missing
      const [form, whole] = splitEnding(path)
      const address = form ? addresses.get(whole) : undefined
      return (form && address && (await load(address, form))) ?? missing
    },
  }
}

const version = (row: HistoryRow): PublishedAddress => ({ kind: 'version', version: row, mark: null, links: null })

/** `/uitkomsten/a/b/v1.pdf` → pdf, and the path before it. A page has no ending. */
function splitEnding(path: string): [FactsheetForm | undefined, string] {
  const dot = path.lastIndexOf('.')
  const ending = path.slice(dot + 1)
  const form = dot === -1 ? undefined : factsheetForms.find((each) => each === ending && each !== 'html')
  return [form, path.slice(0, dot)]
}

function gonePage({ gone }: Extract<PublishedAddress, { kind: 'gone' }>, form: FactsheetForm): PublishedPage {
  return form === 'json'
    ? pageOf(410, formTypes.json, Buffer.from(goneJson(gone)))
    : pageOf(410, formTypes.html, Buffer.from(goneHtml(gone)))
}

/** `final`: false where a copy that says that a newer version stands is still being printed; until then the one without it is served. */
async function versionPage(
  store: Store,
  { version: row, mark, links }: Extract<PublishedAddress, { kind: 'version' }>,
  form: FactsheetForm,
): Promise<{ page: PublishedPage; final: boolean } | null> {
  const stored = await findFactsheetBytes(store.direct, row.id)
  const published = form === 'docx' ? stored?.word : stored?.[form]
  if (!stored || !published) return null
  const isPaper = form === 'pdf' || form === 'docx'
  const copy =
    mark?.kind === 'superseded' && isPaper ? (form === 'pdf' ? stored.markedPdf : stored.markedWord) : published
  const bytes = copy ?? published
  const headers: Record<string, string> = links ? { link: links } : {}
  if (form === 'html' && mark) {
    const marked = Buffer.from(markedPage(bytes.toString('utf8'), mark), 'utf8')
    return { page: pageOf(200, formTypes.html, marked, { brotli: await compress(marked), headers }), final: true }
  }
  if (form === 'html')
    return { page: pageOf(200, formTypes.html, bytes, { brotli: stored.htmlBrotli, headers }), final: true }
  const kind = form === 'docx' ? 'attachment' : 'inline'
  headers['content-disposition'] = contentDisposition(kind, factsheetFileName(row, form))
  return { page: pageOf(200, formTypes[form], bytes, { headers }), final: copy !== null }
}
