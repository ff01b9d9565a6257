import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface DecisionRow {
  id: string
  subjectKind: string
  subjectId: string
  kind: string
  reason: string
  details: Record<string, unknown>
  decidedBy: string | null
  decidedAt: Date
}

/** Keeps a reason beside the change it explains. The actor must be the session's own account: the policy sees to it. */
export async function saveDecision(
  changing: Changing,
  decision: {
    study: string
    assessment: string | null
    subjectKind: string
    subject: string
    kind: string
    reason: string
    details?: Record<string, unknown>
    by: string
  },
): Promise<void> {
  await sql`
    insert into public.decisions (study_id, assessment_id, subject_kind, subject_id, kind, reason, details, decided_by)
    values (${decision.study}, ${decision.assessment}, ${decision.subjectKind}, ${decision.subject}, ${decision.kind}, ${decision.reason},
      ${JSON.stringify(decision.details ?? {})}::jsonb, ${decision.by})`.execute(queryOf(changing))
}

/** Decisions about one approach, newest first. */
export async function listDecisions(reading: Reading, assessment: string): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select id, subject_kind as "subjectKind", subject_id as "subjectId", kind, reason, details, decided_by as "decidedBy", decided_at as "decidedAt"
    from public.decisions where assessment_id = ${assessment} order by decided_at desc limit 200`.execute(
    queryOf(reading),
  )
  return rows
}
