import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'

export type NominationStatus = 'proposed' | 'confirmed' | 'declined' | 'withdrawn'

interface Named {
  organisation: string
  unit: string | null
}

/** A nomination as the gemeente that made it sees it. Times are ISO, UTC. `askedAs`: what STJ calls the partner it made of it. */
export interface OwnNomination extends Named {
  id: string
  contactName: string
  contactEmail: string
  why: string
  status: NominationStatus
  reason: string | null
  decidedAt: string | null
  createdAt: string
  createdBy: string
  askedAs: Named | null
}

export interface NominationPlace {
  /** Of the approach. */
  status: 'assigned' | 'withdrawn' | 'not-assessed'
  role: 'coordinator' | 'contributor'
  partners: Named[]
  nominations: OwnNomination[]
}

/** Partners and nominations of the gemeente's approach; null outside the session's scope, and for a partner. */
export async function readNominations(reading: Reading, submission: string): Promise<NominationPlace | null> {
  const { rows } = await sql<{ found: NominationPlace | null }>`
    select access.read_nominations(${submission}::uuid) as found`.execute(queryOf(reading))
  return rows[0]?.found ?? null
}

/** Names a partner, as the rule cleaned it. The database judges the moment: coordinator, approach assigned, at most three, once each. */
export function nominatePartner(
  changing: Changing,
  submission: string,
  nomination: Named & { contactName: string; contactEmail: string; why: string },
): Promise<{ nomination: string } | Refusal> {
  return outcomeOf(changing, sql`access.nominate_partner(${submission}::uuid, ${JSON.stringify(nomination)}::jsonb)`)
}

/** Takes a proposal back; closed once STJ has decided. */
export function withdrawNomination(changing: Changing, nomination: string): Promise<{ withdrawn: true } | Refusal> {
  return outcomeOf(changing, sql`access.withdraw_nomination(${nomination}::uuid)`)
}

/** A nomination as STJ sees it. `known`: how an organisation that exists under this name writes it. */
export interface NominationRow extends Named {
  id: string
  studyId: string
  assessmentId: string
  contactName: string
  contactEmail: string
  why: string
  status: NominationStatus
  reason: string | null
  decidedBy: string | null
  decidedAt: Date | null
  createdBy: string
  createdAt: Date
  known: string | null
}

/** The nominations for one approach, the open ones first; none outside the actor's studies. */
export function listNominations(reading: Reading, assessment: string): Promise<NominationRow[]> {
  return nominationsWhere(reading, sql`n.assessment_id = ${assessment}::uuid`)
}

export async function findNomination(reading: Reading, id: string): Promise<NominationRow | undefined> {
  const [found] = await nominationsWhere(reading, sql`n.id = ${id}::uuid`)
  return found
}

async function nominationsWhere(reading: Reading, condition: ReturnType<typeof sql>): Promise<NominationRow[]> {
  const { rows } = await sql<NominationRow>`
    select n.id, n.study_id as "studyId", n.assessment_id as "assessmentId", n.organisation, n.unit, n.contact_name as "contactName",
      n.contact_email as "contactEmail", n.why, n.status, n.decision_reason as reason, n.decided_by as "decidedBy", n.decided_at as "decidedAt",
      n.created_by as "createdBy", n.created_at as "createdAt", o.name as known
    from public.nominations n
    left join public.organisations o on lower(o.name) = lower(n.organisation) and o.valid_until is null
    where ${condition}
    order by (n.status <> 'proposed'), n.created_at, n.id limit 200`.execute(queryOf(reading))
  return rows
}

/** Ends a proposal and tells the person who made it. `partner`: the respondent made of it; null: declined, with the reason the gemeente reads. */
export function decideNomination(
  changing: Changing,
  nomination: string,
  decision: { partner: string; reason: null } | { partner: null; reason: string },
  page: string,
): Promise<{ nomination: string } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.decide_nomination(${nomination}::uuid, ${decision.partner}::uuid, ${decision.reason}, ${page})`,
  )
}
