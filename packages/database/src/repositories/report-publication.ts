import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A version of a report: proposed, or published with its number, perhaps withdrawn. Without its bytes. */
export interface ReportVersionRow {
  id: string
  studyId: string
  studySlug: string
  snapshot: string
  title: string
  number: number | null
  contentHash: string
  correction: string | null
  state: 'proposed' | 'cancelled' | 'published'
  proposedBy: string | null
  proposedAt: Date
  wantedFrom: Date | null
  confirmedBy: string | null
  publishedAt: Date | null
  visibleFrom: Date | null
  visible: boolean
  withdrawal: 'none' | 'proposed' | 'confirmed'
  withdrawalReason: string | null
  withdrawalProposedBy: string | null
  withdrawnAt: Date | null
  rendered: boolean
}

const columns = sql`r.id, r.study_id as "studyId", r.study_slug as "studySlug", r.snapshot_id as snapshot, r.title, r.number, r.content_hash as "contentHash",
  r.correction, r.state, r.proposed_by as "proposedBy", r.proposed_at as "proposedAt", r.wanted_from as "wantedFrom", r.confirmed_by as "confirmedBy",
  r.published_at as "publishedAt", r.visible_from as "visibleFrom", coalesce(r.visible_from <= now(), false) as visible, r.withdrawal,
  r.withdrawal_reason as "withdrawalReason", r.withdrawal_proposed_by as "withdrawalProposedBy", r.withdrawn_at as "withdrawnAt",
  r.rendered_at is not null as rendered`

/** Versions and proposals of a study's report, the newest first. */
export async function listReportVersions(reading: Reading, study: string): Promise<ReportVersionRow[]> {
  const { rows } = await sql<ReportVersionRow>`
    select ${columns} from published.reports r where r.study_id = ${study} order by r.proposed_at desc, r.id limit 100`.execute(
    queryOf(reading),
  )
  return rows
}

export async function findReportVersion(reading: Reading, id: string): Promise<ReportVersionRow | undefined> {
  const { rows } = await sql<ReportVersionRow>`select ${columns} from published.reports r where r.id = ${id}`.execute(
    queryOf(reading),
  )
  return rows[0]
}

/** The newest approved report as a proposal; its trigger takes content and proposer itself, and refuses anything else. */
export async function insertReportProposal(
  changing: Changing,
  proposal: { id: string; study: string; snapshot: string; wantedFrom: Date | null; correction: string | null },
): Promise<void> {
  await sql`
    insert into published.reports (id, study_id, snapshot_id, wanted_from, correction)
    values (${proposal.id}, ${proposal.study}, ${proposal.snapshot}, ${proposal.wantedFrom}, ${proposal.correction})`.execute(
    queryOf(changing),
  )
}

export async function saveReportState(changing: Changing, id: string, state: 'cancelled' | 'published'): Promise<void> {
  await queryOf(changing).updateTable('published.reports').set({ state }).where('id', '=', id).execute()
}

/** Proposes with a reason, confirms, or takes the proposal back (`none`). */
export async function saveReportWithdrawal(
  changing: Changing,
  id: string,
  withdrawal: { to: 'proposed'; reason: string } | { to: 'confirmed' | 'none' },
): Promise<void> {
  const query = queryOf(changing).updateTable('published.reports').where('id', '=', id)
  if (withdrawal.to === 'proposed')
    await query.set({ withdrawal: 'proposed', withdrawal_reason: withdrawal.reason }).execute()
  else await query.set({ withdrawal: withdrawal.to }).execute()
}
