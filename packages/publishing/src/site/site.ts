import type { PublishedContent } from './published-content.ts'

/** One visible version of a factsheet, as the site names it. */
export interface SiteFactsheet {
  readonly municipality: { readonly slug: string; readonly name: string }
  readonly study: { readonly slug: string; readonly name: string; readonly fictional: boolean }
  readonly version: number
  /** A (partial) date: "2013-09". */
  readonly publishedOn: string
  /** Since when the public can read it here, as an instant. */
  readonly visibleSince: string
  readonly origin: 'archive' | 'study'
  /** What is better than in the version before; null for a first one. */
  readonly note: string | null
  /** What it says; null where its data cannot be read (the page itself stands all the same). */
  readonly content: PublishedContent | null
}

/** A version that was taken back, with the reason that its old address gives. */
export interface SiteWithdrawal {
  readonly municipality: { readonly slug: string; readonly name: string }
  readonly study: { readonly slug: string; readonly name: string; readonly fictional: boolean }
  readonly version: number
  readonly withdrawnOn: string
  readonly reason: string | null
}

/** A published national report. */
export interface SiteReport {
  readonly title: string
  readonly study: { readonly slug: string; readonly name: string; readonly fictional: boolean }
  readonly version: number
  readonly visibleSince: string
}

/** Everything the signed-out pages are made of: what is visible at one moment, newest version first within a gemeente and study. */
export interface Site {
  /** Public address of the portal without a closing slash. */
  readonly url: string
  readonly demonstration: boolean
  readonly factsheets: readonly SiteFactsheet[]
  readonly withdrawn: readonly SiteWithdrawal[]
  /** Those that are not withdrawn, newest version first within a study. */
  readonly reports: readonly SiteReport[]
}

const byName = new Intl.Collator('nl', { ignorePunctuation: true })

/** One gemeente with its newest version per study, newest study first; gemeenten by name. */
export interface SiteMunicipality {
  readonly slug: string
  readonly name: string
  readonly newest: readonly SiteFactsheet[]
}

export function municipalitiesOf(factsheets: readonly SiteFactsheet[]): SiteMunicipality[] {
  return [...Map.groupBy(factsheets, ({ municipality }) => municipality.slug)]
    .map(([slug, all]) => ({
      slug,
      name: all[0]?.municipality.name ?? slug,
      newest: newestOfEach(all).toSorted((a, b) => b.visibleSince.localeCompare(a.visibleSince)),
    }))
    .toSorted((a, b) => byName.compare(a.name, b.name))
}

/** The newest version of each gemeente in each study. */
export function newestOfEach(factsheets: readonly SiteFactsheet[]): SiteFactsheet[] {
  const groups = Map.groupBy(factsheets, ({ municipality, study }) => `${municipality.slug} ${study.slug}`)
  return [...groups.values()].flatMap((versions) => versions.toSorted((a, b) => b.version - a.version).slice(0, 1))
}

/** Every study that has something published, by name. */
export function studiesOf(factsheets: readonly SiteFactsheet[]): SiteFactsheet['study'][] {
  const studies = new Map(factsheets.map(({ study }) => [study.slug, study]))
  return [...studies.values()].toSorted((a, b) => byName.compare(a.name, b.name))
}

/** The newest version of each study's report. */
export function newestReports(reports: readonly SiteReport[]): SiteReport[] {
  return [...Map.groupBy(reports, ({ study }) => study.slug).values()].flatMap((versions) => versions.slice(0, 1))
}
