import type { ReportVersionRow } from '@toezicht/database/repositories/report-publication'
import type { Call } from '../call.ts'

/** The permanent public address of a published report. */
export function reportAddress(portalUrl: string, studySlug: string, number: number): string {
  return new URL(`rapport/${studySlug}/v${number}`, portalUrl.endsWith('/') ? portalUrl : `${portalUrl}/`).href
}

/** Proposals and published versions of a report with the names of who did what; `own`: proposed by whoever looks. */
export function showReportVersions(
  rows: readonly ReportVersionRow[],
  people: ReadonlyMap<string, string>,
  { portalUrl, actor }: Pick<Call, 'portalUrl'> & { actor: { accountId: string } },
) {
  const nameOf = (account: string | null) => people.get(account ?? '') ?? 'onbekend'
  const moment = (at: Date | null) => at?.toISOString() ?? null
  return rows.map((row) => ({
    id: row.id,
    snapshot: row.snapshot,
    title: row.title,
    number: row.number,
    state: row.state,
    correction: row.correction,
    contentHash: row.contentHash,
    proposedBy: nameOf(row.proposedBy),
    own: row.proposedBy === actor.accountId,
    wantedFrom: moment(row.wantedFrom),
    confirmedBy: row.confirmedBy === null ? null : nameOf(row.confirmedBy),
    visibleFrom: moment(row.visibleFrom),
    visible: row.visible,
    rendered: row.rendered,
    withdrawal: row.withdrawal,
    withdrawalReason: row.withdrawalReason,
    withdrawalBy: row.withdrawalProposedBy === null ? null : nameOf(row.withdrawalProposedBy),
    withdrawalOwn: row.withdrawalProposedBy === actor.accountId,
    withdrawnAt: moment(row.withdrawnAt),
    address: row.number === null ? null : reportAddress(portalUrl, row.studySlug, row.number),
  }))
}
