import { type AppearanceRow, findFactsheetJson, listAppearances } from '@toezicht/database/repositories/appearance'
import { listPublishedReports, type PublishedReport } from '@toezicht/database/repositories/published-report'
import type { Store } from '@toezicht/database/store'
import { type DataSetVersion, dataSetVersions } from '@toezicht/publishing/site/data-set'
import { dayOf } from '@toezicht/publishing/site/day'
import { type PublishedContent, readPublishedContent } from '@toezicht/publishing/site/published-content'
import type { Site, SiteFactsheet, SiteReport, SiteWithdrawal } from '@toezicht/publishing/site/site'

/** What the signed-out pages are made of, as it stood at one moment. */
export interface PublicSnapshot {
  readonly site: Site
  /** Every visible factsheet by the id of its version. */
  readonly factsheets: ReadonlyMap<string, SiteFactsheet>
  /** Every withdrawn one that was ever visible. */
  readonly withdrawn: ReadonlyMap<string, SiteWithdrawal>
  /** By study, oldest first. */
  readonly dataSets: ReadonlyMap<string, readonly DataSetVersion[]>
}

/** Longer than any transaction that writes a moment of appearing lasts between its clock and its commit. */
const settling = 2_000

/**
 * Reads what is public through the reader of signed-out pages. The same moment gives the same object, so that what is made of it can be kept.
 * Published data never change: each version is read once.
 */
export function openSnapshots(store: Store, place: { url: string; demonstration: boolean }) {
  const contents = new Map<string, PublishedContent | null>()
  let standing: { signature: string; snapshot: PublicSnapshot } | null = null

  async function contentOf(id: string): Promise<PublishedContent | null> {
    const known = contents.get(id)
    if (known !== undefined) return known
    const json = await findFactsheetJson(store.direct, id)
    const content = json ? readPublishedContent(json) : null
    contents.set(id, content)
    return content
  }

  return async (): Promise<PublicSnapshot> => {
    const [rows, reports] = await Promise.all([listAppearances(store.direct), listPublishedReports(store.direct)])
    const settled = new Date((rows[0]?.askedAt.getTime() ?? 0) - settling).toISOString()
    const dataSets = dataSetsOf(rows, settled)
    const signature = [
      ...rows.map(({ id, withdrawnAt }) => `${id} ${withdrawnAt?.getTime()}`),
      ...reports.map(({ id, withdrawnAt }) => `${id} ${withdrawnAt?.getTime()}`),
      ...[...dataSets.values()].map(({ length }) => length),
    ].join()
    if (standing?.signature === signature) return standing.snapshot
    const factsheets = new Map<string, SiteFactsheet>()
    for (const row of rows)
      if (row.withdrawnAt === null) factsheets.set(row.id, factsheetOf(row, await contentOf(row.id)))
    for (const id of contents.keys()) if (!factsheets.has(id)) contents.delete(id)
    const withdrawn = new Map(rows.flatMap((row) => withdrawalOf(row)))
    const site: Site = {
      ...place,
      factsheets: [...factsheets.values()],
      withdrawn: [...withdrawn.values()],
      reports: reports.flatMap(reportOf),
    }
    const snapshot = { site, factsheets, withdrawn, dataSets }
    standing = { signature, snapshot }
    return snapshot
  }
}

function dataSetsOf(rows: readonly AppearanceRow[], settled: string): Map<string, DataSetVersion[]> {
  return new Map(
    [...Map.groupBy(rows, ({ studySlug }) => studySlug)].map(([study, all]) => [
      study,
      dataSetVersions(
        all.map(({ id, municipalitySlug, number, visibleSince, withdrawnAt }) => ({
          id,
          municipality: municipalitySlug,
          number,
          since: visibleSince.toISOString(),
          until: withdrawnAt?.toISOString() ?? null,
        })),
        settled,
      ),
    ]),
  )
}

function factsheetOf(row: AppearanceRow, content: PublishedContent | null): SiteFactsheet {
  return {
    municipality: { slug: row.municipalitySlug, name: row.municipalityName },
    study: { slug: row.studySlug, name: row.studyName, fictional: row.fictional },
    version: row.number,
    publishedOn: content?.publishedOn ?? dayOf(row.publishedAt),
    visibleSince: row.visibleSince.toISOString(),
    origin: content?.origin ?? 'study',
    note: row.note,
    content,
  }
}

function reportOf(row: PublishedReport): SiteReport[] {
  if (row.withdrawnAt !== null) return []
  const study = { slug: row.studySlug, name: row.studyName, fictional: row.fictional }
  return [{ title: row.title, study, version: row.number, visibleSince: row.visibleFrom.toISOString() }]
}

function withdrawalOf(row: AppearanceRow): [string, SiteWithdrawal][] {
  if (row.withdrawnAt === null) return []
  const withdrawal = {
    municipality: { slug: row.municipalitySlug, name: row.municipalityName },
    study: { slug: row.studySlug, name: row.studyName, fictional: row.fictional },
    version: row.number,
    withdrawnOn: dayOf(row.withdrawnAt),
    reason: row.withdrawalReason,
  }
  return [[row.id, withdrawal]]
}
