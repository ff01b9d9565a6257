import type { SiteFactsheet, SiteWithdrawal } from './site.ts'

/** One version of a factsheet as the public saw it, now or formerly. */
export interface Appearance {
  readonly id: string
  readonly municipality: string
  readonly number: number
  /** Instants: from when it could be read, and until when. */
  readonly since: string
  readonly until: string | null
}

/** The data of one study as they stood after one publication or withdrawal. Its number is never given to anything else. */
export interface DataSetVersion {
  readonly number: number
  readonly since: string
  /** Which factsheet versions it holds: the newest of each gemeente at that moment. */
  readonly members: readonly string[]
}

/**
 * Every state that the data of one study were in, oldest first: one for each moment at which something appeared or went. `settledBefore`: moments
 * after it are not numbered yet, so that nothing that is written at this instant can slip in before a number that was given.
 */
export function dataSetVersions(appearances: readonly Appearance[], settledBefore: string): DataSetVersion[] {
  const moments = [...new Set(appearances.flatMap(({ since, until }) => (until === null ? [since] : [since, until])))]
  return moments
    .filter((moment) => moment <= settledBefore)
    .toSorted()
    .map((moment, at) => {
      const visible = appearances.filter(({ since, until }) => since <= moment && (until === null || until > moment))
      const newest = [...Map.groupBy(visible, ({ municipality }) => municipality).values()].map((versions) =>
        versions.reduce((last, each) => (each.number > last.number ? each : last)),
      )
      return { number: at + 1, since: moment, members: newest.map(({ id }) => id).toSorted() }
    })
}

/** A data set with what it holds, in the order of the gemeenten. */
export interface DataSet {
  readonly study: SiteFactsheet['study']
  readonly number: number
  readonly since: string
  readonly factsheets: readonly SiteFactsheet[]
  /** What is no longer in it, with the reason; in the newest version only. */
  readonly withdrawn: readonly SiteWithdrawal[]
}
