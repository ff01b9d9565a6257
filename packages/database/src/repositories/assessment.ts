import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** Refused by the unique key on participation and approach when this approach was assigned before. */
export async function insertAssessment(
  changing: Changing,
  assessment: { study: string; participation: string; approach: string; facts: unknown; directorTerm: string | null },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into public.assessments (study_id, participation_id, approach_id, position, facts, director_term)
    select ${assessment.study}, ${assessment.participation}, ${assessment.approach}, count(*) + 1,
      ${JSON.stringify(assessment.facts)}::jsonb, ${assessment.directorTerm}
    from public.assessments where participation_id = ${assessment.participation}
    returning id`.execute(queryOf(changing))
  return rows[0]?.id ?? ''
}

export interface AssessmentRow {
  id: string
  studyId: string
  participationId: string
  status: 'assigned' | 'withdrawn' | 'not-assessed'
  frameworkVersion: string
  studyKind: 'running' | 'archive'
}

export async function findAssessment(reading: Reading, id: string): Promise<AssessmentRow | undefined> {
  const { rows } = await sql<AssessmentRow>`
    select a.id, a.study_id as "studyId", a.participation_id as "participationId", a.status, r.framework_version as "frameworkVersion",
      s.kind as "studyKind"
    from public.assessments a join public.participations p on p.id = a.participation_id join public.rounds r on r.id = p.round_id
    join public.studies s on s.id = a.study_id where a.id = ${id}`.execute(queryOf(reading))
  return rows[0]
}

/** Holds the assessment (planning: the lead's) until the transaction ends. */
export async function lockAssessment(changing: Changing, id: string): Promise<{ status: string } | undefined> {
  return queryOf(changing)
    .selectFrom('assessments')
    .select('status')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Withdraws an approach and closes what was still open for it. */
export async function saveWithdrawal(changing: Changing, assessment: string, reason: string): Promise<void> {
  const query = queryOf(changing)
  await sql`update public.assessments set status = 'withdrawn', status_reason = ${reason}, version = version + 1 where id = ${assessment}`.execute(
    query,
  )
  await sql`update public.submissions set status = 'withdrawn', status_reason = ${reason}
    where status in ('open', 'returned') and respondent_id in (select id from public.respondents where assessment_id = ${assessment})`.execute(
    query,
  )
}

/** Stores what an approach calls things; its new version, or null when somebody changed the approach meanwhile. */
export async function saveTerms(
  changing: Changing,
  assessment: string,
  expected: number,
  { directorTerm, terms }: { directorTerm: string | null; terms: readonly string[] },
): Promise<number | null> {
  const row = await queryOf(changing)
    .updateTable('assessments')
    .set({ director_term: directorTerm, terms: [...terms], version: sql`version + 1` })
    .where('id', '=', assessment)
    .where('version', '=', expected)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
