import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface PublicationRow {
  id: string
  studyId: string
  participationId: string
  kind: 'publish' | 'withdraw'
  /** Null for a withdrawal. */
  contentHash: string | null
  /** Null: as soon as it is confirmed. */
  visibleFrom: Date | null
  note: string | null
  withoutFactCheck: string | null
  /** Why something is withdrawn. */
  reason: string | null
  /** What is withdrawn, or what came of a confirmed publication. */
  versionId: string | null
  status: 'proposed' | 'confirmed' | 'declined' | 'void'
  remark: string | null
  proposedBy: string
  proposedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
}

const columns = sql`id, study_id as "studyId", participation_id as "participationId", kind, content_hash as "contentHash",
  visible_from as "visibleFrom", note, without_fact_check as "withoutFactCheck", reason, version_id as "versionId", status, remark,
  proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt"`

/** Proposals of a gemeente, newest first. */
export async function listPublications(reading: Reading, participation: string): Promise<PublicationRow[]> {
  const { rows } = await sql<PublicationRow>`
    select ${columns} from public.publications where participation_id = ${participation}
    order by proposed_at desc, id limit 100`.execute(queryOf(reading))
  return rows
}

export async function findPublication(reading: Reading, id: string): Promise<PublicationRow | undefined> {
  const { rows } = await sql<PublicationRow>`select ${columns} from public.publications where id = ${id}`.execute(
    queryOf(reading),
  )
  return rows[0]
}

/** Hold the factsheet first: whoever changes it takes these rows after it. */
export async function lockPublication(changing: Changing, id: string): Promise<PublicationRow | undefined> {
  const { rows } = await sql<PublicationRow>`
    select ${columns} from public.publications where id = ${id} for update`.execute(queryOf(changing))
  return rows[0]
}

export interface ProposedPublication {
  study: string
  participation: string
  contentHash: string
  visibleFrom: Date | null
  note: string | null
  withoutFactCheck: string | null
}

/**
 * Proposes to publish. The trigger takes the proposer from the session and refuses by the names `publication_of_approved`, `publication_moment`,
 * `publication_again`, `publication_note`; a second open proposal is `publications_open`. Gives its id.
 */
export async function insertPublication(changing: Changing, wanted: ProposedPublication): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into public.publications (study_id, participation_id, kind, content_hash, visible_from, note, without_fact_check)
    values (${wanted.study}, ${wanted.participation}, 'publish', ${wanted.contentHash}, ${wanted.visibleFrom}, ${wanted.note},
      ${wanted.withoutFactCheck})
    returning id`.execute(queryOf(changing))
  return rows[0]?.id ?? ''
}

/** Proposes to withdraw a version; refused by the names `publication_withdrawn` and `publications_withdrawing`. */
export async function insertWithdrawal(
  changing: Changing,
  wanted: { study: string; participation: string; version: string; reason: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into public.publications (study_id, participation_id, kind, version_id, reason)
    values (${wanted.study}, ${wanted.participation}, 'withdraw', ${wanted.version}, ${wanted.reason})
    returning id`.execute(queryOf(changing))
  return rows[0]?.id ?? ''
}

/**
 * Decides a proposal. On `confirmed` the trigger makes the version (or withdraws it), of exactly what was proposed; it refuses whoever proposed
 * (`four_eyes`), what was decided (`publication_decided`), other content (`publication_of_approved`) and a moment that passed (`publication_moment`).
 */
export async function savePublicationStatus(
  changing: Changing,
  id: string,
  status: 'confirmed' | 'declined',
  remark: string | null,
): Promise<{ versionId: string | null }> {
  const { rows } = await sql<{ versionId: string | null }>`
    update public.publications set status = ${status}, remark = ${remark} where id = ${id}
    returning version_id as "versionId"`.execute(queryOf(changing))
  return { versionId: rows[0]?.versionId ?? null }
}

/** Everybody else who works on this study and can sign in: who could confirm what the acting account proposes. */
export async function listOtherMembers(reading: Reading, study: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select account_id as id, name from access.other_members(${study})`.execute(queryOf(reading))
  return rows
}

/** The database's own clock: embargoes are judged by it alone. */
export async function readClock(reading: Reading): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(queryOf(reading))
  return rows[0]?.now ?? new Date(Number.NaN)
}

/** Queues a mail to the coordinators of the gemeente about what was just confirmed; gives how many. */
export async function mailOutcome(
  changing: Changing,
  publication: string,
  template: string,
  parameters: object,
): Promise<number> {
  const { rows } = await sql<{ told: number }>`
    select access.mail_outcome(${publication}, ${template}, ${JSON.stringify(parameters)}::jsonb) as told`.execute(
    queryOf(changing),
  )
  return rows[0]?.told ?? 0
}
