import type { HistoryRow } from '@toezicht/database/repositories/published-version'
import { dutchDay } from '@toezicht/domain/study/deadline'
import { newestPath } from '@toezicht/publishing/factsheet-address'
import type { GoneVersion } from '@toezicht/publishing/gone-html'
import type { VersionMark } from '@toezicht/publishing/version-mark'

/** What one path of the public site leads to, whatever form is asked for. */
export type PublishedAddress =
  | { kind: 'version'; version: HistoryRow; mark: VersionMark | null; links: string | null }
  | { kind: 'gone'; version: HistoryRow; gone: GoneVersion }

/**
 * Every path without its ending, from what the public was ever shown (newest first within a gemeente): permanent ones, and the short one of each gemeente.
 * An older version is marked with the newest that stands; what was withdrawn says so.
 */
export function publishedAddresses(history: readonly HistoryRow[]): Map<string, PublishedAddress> {
  const addresses = new Map<string, PublishedAddress>()
  for (const row of history) addresses.set(pathOf(row), addressOf(row, history))
  for (const [slug, own] of Map.groupBy(history, (row) => row.municipalitySlug)) {
    const shown = own.find((row) => !row.withdrawnAt) ?? own[0]
    if (shown) addresses.set(newestPath(slug), addressOf(shown, history))
  }
  return addresses
}

export function pathOf({ municipalitySlug, studySlug, number }: HistoryRow): string {
  return `${newestPath(municipalitySlug)}/${studySlug}/v${number}`
}

function addressOf(row: HistoryRow, history: readonly HistoryRow[]): PublishedAddress {
  const same = history.filter(
    (each) => each.municipalitySlug === row.municipalitySlug && each.studySlug === row.studySlug,
  )
  const standing = same.filter((each) => !each.withdrawnAt)
  const newest = standing.toSorted((a, b) => b.number - a.number)[0]
  if (row.withdrawnAt) return { kind: 'gone', version: row, gone: goneVersion(row, newest) }
  const newer = newest && newest.number > row.number ? newest : null
  const mark = newer ? supersededBy(row, newer) : laterWithdrawn(row, same)
  return { kind: 'version', version: row, mark, links: linksOf(row, standing) }
}

function supersededBy(row: HistoryRow, newer: HistoryRow): VersionMark {
  const { number, publishedAt, note } = newer
  const shown = { number, path: pathOf(newer), publishedOn: dutchDay(publishedAt), note }
  return { kind: 'superseded', number: row.number, newer: shown }
}

function laterWithdrawn(row: HistoryRow, same: readonly HistoryRow[]): VersionMark | null {
  const later = same.filter(({ number }) => number > row.number).toSorted((a, b) => b.number - a.number)[0]
  if (!later?.withdrawnAt) return null
  const withdrawn = { number: later.number, on: dutchDay(later.withdrawnAt), reason: later.withdrawalReason ?? '' }
  return { kind: 'later-withdrawn', number: row.number, withdrawn }
}

/** RFC 5829: the versions before and after this one, and the newest. */
function linksOf(row: HistoryRow, standing: readonly HistoryRow[]): string | null {
  const ordered = standing.toSorted((a, b) => a.number - b.number)
  const at = ordered.findIndex(({ id }) => id === row.id)
  const named: readonly (readonly [string, HistoryRow | undefined])[] = [
    ['successor-version', ordered[at + 1]],
    ['latest-version', at < ordered.length - 1 ? ordered.at(-1) : undefined],
    ['predecessor-version', at > 0 ? ordered[at - 1] : undefined],
  ]
  const links = named.flatMap(([relation, version]) => (version ? [`<${pathOf(version)}>; rel="${relation}"`] : []))
  return links.length > 0 ? links.join(', ') : null
}

function goneVersion(row: HistoryRow, standing: HistoryRow | undefined): GoneVersion {
  return {
    municipality: row.municipalityName,
    study: row.studyName,
    fictional: row.fictional,
    number: row.number,
    withdrawnOn: dutchDay(row.withdrawnAt ?? row.publishedAt),
    reason: row.withdrawalReason ?? '',
    standing: standing ? { number: standing.number, path: pathOf(standing) } : null,
  }
}
