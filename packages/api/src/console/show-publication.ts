import { findFactCheckStanding } from '@toezicht/database/repositories/fact-check'
import {
  listOtherMembers,
  listPublications,
  type PublicationRow,
  readClock,
} from '@toezicht/database/repositories/publication'
import { listPublishedVersions, type PublishedRow } from '@toezicht/database/repositories/published-version'
import type { Reading } from '@toezicht/database/transaction'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { factCheckGap, factCheckGapWords } from '@toezicht/domain/fact-check/fact-check-gap'
import { versionState } from '@toezicht/domain/publication/publication'
import { publicationGaps } from '@toezicht/domain/publication/publication-gaps'
import { factsheetAddress } from './factsheet-address.ts'

interface Viewer {
  account: string
  people: ReadonlyMap<string, string>
  portalUrl: string
}

const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})

/** Where the publication of a gemeente's factsheet stands: what is missing, what is proposed, what became of it, and every version. */
export async function showPublication(
  reading: Reading,
  place: {
    participation: string
    study: string
    status: JudgementStatus | 'none'
    /** Slugs as they are now; those of the first publication stay. */
    address: { municipalitySlug: string; studySlug: string }
  },
  viewer: Viewer,
) {
  const rows = await listPublications(reading, place.participation)
  const others = await listOtherMembers(reading, place.study)
  const versions = await listPublishedVersions(reading, place.participation)
  const standing = await findFactCheckStanding(reading, place.participation)
  const gap = factCheckGap(standing)
  const factCheck = gap && factCheckGapWords(gap, (deadline) => day.format(new Date(`${deadline}T12:00:00Z`)))
  const now = await readClock(reading)
  const number = (versions[0]?.number ?? 0) + 1
  return {
    gaps: publicationGaps({ status: place.status, others: others.map(({ name }) => name), factCheck }),
    others: others.map(({ name }) => name),
    checked: standing && { status: standing.status, comments: standing.comments, accepted: standing.accepted },
    number,
    /** Where the public will find the next version; the console shows it at the same path, before anybody else may see it. */
    path: pathOf(viewer, { ...(versions[0] ?? place.address), number }),
    proposals: rows.map((row) => showProposal(row, versions, viewer, now)),
    versions: versions.map((version) => showVersion(version, versions, viewer, now)),
  }
}

function showProposal(row: PublicationRow, versions: readonly PublishedRow[], viewer: Viewer, now: Date) {
  const { id, kind, status, note, withoutFactCheck, reason, remark, visibleFrom } = row
  return {
    id,
    kind,
    status,
    note,
    withoutFactCheck,
    reason,
    remark,
    visibleFrom: visibleFrom?.toISOString() ?? null,
    /** The moment came before anybody confirmed: nobody can any more. */
    late: status === 'proposed' && visibleFrom !== null && visibleFrom <= now,
    /** Which version it withdraws, or made. */
    number: versions.find((version) => version.id === row.versionId)?.number ?? null,
    own: row.proposedBy === viewer.account,
    by: viewer.people.get(row.proposedBy) ?? 'onbekend',
    at: row.proposedAt.toISOString(),
    decidedBy: row.decidedBy ? (viewer.people.get(row.decidedBy) ?? 'onbekend') : null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}

function showVersion(version: PublishedRow, all: readonly PublishedRow[], viewer: Viewer, now: Date) {
  const newer = all.some(
    (each) => each.number > version.number && ['public', 'superseded'].includes(versionState(each, false, now)),
  )
  const { id, number, contentHash, note, rendered, withdrawalReason } = version
  return {
    id,
    number,
    contentHash,
    note,
    rendered,
    withdrawalReason,
    state: versionState(version, newer, now),
    publishedAt: version.publishedAt.toISOString(),
    visibleFrom: version.visibleFrom.toISOString(),
    withdrawnAt: version.withdrawnAt?.toISOString() ?? null,
    address: factsheetAddress(viewer.portalUrl, version),
    /** The same page at the same path, in the console: also before the public may see it. */
    path: pathOf(viewer, version),
  }
}

function pathOf(viewer: Viewer, version: Parameters<typeof factsheetAddress>[1]): string {
  return new URL(factsheetAddress(viewer.portalUrl, version)).pathname
}
