import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface DocumentToDestroy {
  id: string
  studyId: string
  respondentId: string
  assessmentId: string
  storageKey: string
  destroyed: boolean
}

/** A document that was sent, in the session's studies; null for any other. */
export async function findDocumentToDestroy(changing: Changing, id: string): Promise<DocumentToDestroy | null> {
  const { rows } = await sql<DocumentToDestroy>`
    select d.id, d.study_id as "studyId", s.respondent_id as "respondentId", r.assessment_id as "assessmentId", d.storage_key as "storageKey",
      d.destroyed_at is not null as destroyed
    from public.policy_documents d
    join public.submissions s on s.id = d.submission_id
    join public.respondents r on r.id = s.respondent_id
    where d.id = ${id} and d.sent_in_version is not null`.execute(queryOf(changing))
  return rows[0] ?? null
}

/** Marks a sent document as destroyed; the lead's alone. Its text goes with it, its bytes right after the commit. False when it was destroyed already. */
export async function saveDestruction(changing: Changing, id: string, reason: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await queryOf(changing)
    .updateTable('policy_documents')
    .set({ destroyed_at: new Date(), destroyed_reason: reason, destroyed_by: by })
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Tells the coordinators of a respondent something by mail; the lead's alone. The parameters get the approach's name. */
export async function tellCoordinators(
  changing: Changing,
  respondent: string,
  template: string,
  parameters: Record<string, string>,
): Promise<void> {
  await sql`select access.tell_coordinators(${respondent}::uuid, ${template}, ${JSON.stringify(parameters)}::jsonb)`.execute(
    queryOf(changing),
  )
}

/** Titles of the documents that were destroyed, of all approaches of a gemeente in a round. */
export async function listDestroyedTitles(reading: Reading, participation: string): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select distinct d.title from public.policy_documents d
    join public.submissions s on s.id = d.submission_id
    join public.respondents r on r.id = s.respondent_id
    join public.assessments a on a.id = r.assessment_id
    where a.participation_id = ${participation} and d.destroyed_at is not null order by 1`.execute(queryOf(reading))
  return rows.map(({ title }) => title)
}
