import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import {
  findMarkedReport,
  findReportBytes,
  listPublishedReports,
  type PublishedReport,
  type ReportForm,
} from '@toezicht/database/repositories/published-report'
import type { Store } from '@toezicht/database/store'
import { contentDisposition } from '@toezicht/publishing/file-name'
import { notFoundHtml } from '@toezicht/publishing/not-found-html'
import { reportForms, reportsPath } from '@toezicht/publishing/report/report-address'
import { reportIndexHtml } from '@toezicht/publishing/report/report-index-html'
import { withdrawnReportHtml } from '@toezicht/publishing/report/report-state-html'
import { markedPage } from '@toezicht/publishing/version-mark'

/** One stored answer to an address of a report. `headers`: beside those that every answer has. */
export interface ReportPage {
  status: 200 | 404 | 410
  type: string
  etag: string
  bytes: Buffer
  brotli: Buffer | null
  headers?: Readonly<Record<string, string>>
  /** A copy that says that a newer version stands is still being printed; this one is not kept. */
  provisional?: true
}

const compress = promisify(brotliCompress)
const htmlType = 'text/html; charset=utf-8'
const freshFor = 1_000
const keptPages = 40
const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

interface Address {
  report: PublishedReport
  form: ReportForm
  newer: PublishedReport | null
}

/**
 * Serves published reports from stored bytes: what is visible is asked of the database at most once a second, bytes are read once. What is not visible
 * (yet) is the same 404 as any address that leads nowhere.
 */
export function openPublishedReports(store: Store): { find(path: string): Promise<ReportPage> } {
  const memory = new Map<string, ReportPage>()
  const missing = pageOf(404, htmlType, Buffer.from(notFoundHtml()))
  let addresses = new Map<string, Address>()
  let index = missing
  let known: string | null = null
  /** What was loaded for an earlier state is not found again: its marks may have changed. */
  let generation = 0
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function refresh(): Promise<void> {
    const visible = await listPublishedReports(store.direct)
    askedAt = performance.now()
    const now = visible.map(({ id, withdrawnAt }) => `${id} ${withdrawnAt !== null}`).join()
    if (now === known) return
    memory.clear()
    generation += 1
    addresses = addressesOf(visible)
    index = pageOf(200, htmlType, Buffer.from(reportIndexHtml(visible.map(listingOf))))
    known = now
  }

  async function load(path: string, { report, form, newer }: Address): Promise<ReportPage> {
    const key = `${generation} ${path}`
    const kept = memory.get(key)
    if (kept) return kept
    const page = await made(report, form, newer)
    if (page.status === 404 || page.provisional) return page
    memory.set(key, page)
    const [oldest] = memory.keys()
    if (memory.size > keptPages && oldest !== undefined) memory.delete(oldest)
    return page
  }

  async function made(report: PublishedReport, form: ReportForm, newer: PublishedReport | null): Promise<ReportPage> {
    if (report.withdrawnAt) return withdrawnPage(report, report.withdrawnAt)
    const stored = await findReportBytes(store.direct, report.id, form)
    if (!stored) return missing
    const page = pageOf(200, typeOf(form), stored.bytes, stored.brotli)
    const headers = {
      ...(form !== 'html' && { 'content-disposition': contentDisposition('inline', fileName(report, form)) }),
      ...(newer && { link: `<${pathOf(newer)}>; rel="successor-version"` }),
    }
    if (form === 'pdf' && newer) {
      const copy = await findMarkedReport(store.direct, report.id)
      return copy ? { ...pageOf(200, typeOf(form), copy, null), headers } : { ...page, headers, provisional: true }
    }
    if (form !== 'html' || !newer) return { ...page, headers }
    const mark = {
      kind: 'superseded',
      number: report.number,
      newer: {
        number: newer.number,
        path: pathOf(newer),
        publishedOn: amsterdamDay.format(newer.visibleFrom),
        note: newer.correction,
      },
    } as const
    const marked = Buffer.from(markedPage(stored.bytes.toString('utf8'), mark))
    return { ...pageOf(200, htmlType, marked, await compress(marked)), headers }
  }

  return {
    async find(path) {
      if (performance.now() - askedAt > freshFor) {
        asking ??= refresh().finally(() => {
          asking = null
        })
        if (known === null) await asking
        else await asking.catch(() => undefined)
      }
      if (path === reportsPath) return index
      const address = addresses.get(path)
      return address ? load(path, address) : missing
    },
  }
}

/** Newest first within a study: `/rapport/<onderzoek>` is its newest version that was not withdrawn. */
function addressesOf(visible: readonly PublishedReport[]): Map<string, Address> {
  const addresses = new Map<string, Address>()
  for (const versions of Map.groupBy(visible, ({ studySlug }) => studySlug).values()) {
    const newest = versions.find(({ withdrawnAt }) => withdrawnAt === null)
    if (newest) addresses.set(`${reportsPath}/${newest.studySlug}`, { report: newest, form: 'html', newer: null })
    for (const report of versions) {
      const newer = newest && newest.number > report.number ? newest : null
      addresses.set(pathOf(report), { report, form: 'html', newer })
      for (const form of ['pdf', 'xlsx', 'ods', 'csv', 'json'] as const)
        addresses.set(`${pathOf(report)}.${form}`, { report, form, newer })
    }
  }
  return addresses
}

function withdrawnPage(report: PublishedReport, withdrawnAt: Date): ReportPage {
  const { title, number: version, withdrawalReason } = report
  const withdrawnOn = amsterdamDay.format(withdrawnAt)
  return pageOf(
    410,
    htmlType,
    Buffer.from(withdrawnReportHtml({ title, version, withdrawnOn, reason: withdrawalReason ?? '' })),
  )
}

function listingOf({ studySlug, studyName, fictional, title, number, visibleFrom, withdrawnAt }: PublishedReport) {
  return {
    study: { slug: studySlug, name: studyName, fictional },
    title,
    version: number,
    publishedOn: amsterdamDay.format(visibleFrom),
    withdrawnOn: withdrawnAt && amsterdamDay.format(withdrawnAt),
  }
}

const pathOf = ({ studySlug, number }: PublishedReport) => `${reportsPath}/${studySlug}/v${number}`

function fileName({ title, studySlug, number }: PublishedReport, form: ReportForm) {
  return { dutch: `${title}, versie ${number}.${form}`, plain: `rapport-${studySlug}-v${number}.${form}` }
}

function typeOf(form: ReportForm): string {
  return reportForms.find(({ ending }) => ending === `.${form}`)?.type ?? htmlType
}

function pageOf(status: ReportPage['status'], type: string, bytes: Buffer, brotli: Buffer | null = null): ReportPage {
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { status, type, etag, bytes, brotli }
}
