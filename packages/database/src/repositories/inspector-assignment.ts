import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface StudyInspector {
  studyId: string
  accountId: string
  name: string
  role: 'inspector' | 'lead'
  /** False for who left the study or was deactivated. */
  active: boolean
}

/** Inspectors of the actor's studies by name, also who left. */
export async function listStudyInspectors(reading: Reading): Promise<StudyInspector[]> {
  const { rows } = await sql<StudyInspector>`
    select study_id as "studyId", account_id as "accountId", name, role, active from access.study_inspectors()
    order by name collate "nl-x-icu", account_id`.execute(queryOf(reading))
  return rows
}

/** Who can be given work of one study, by name. */
export async function listActiveInspectors(
  reading: Reading,
  study: string,
): Promise<{ accountId: string; name: string }[]> {
  const all = await listStudyInspectors(reading)
  return all.flatMap(({ studyId, accountId, name, active }) =>
    active && studyId === study ? [{ accountId, name }] : [],
  )
}

export interface AssignablePlace {
  assessment: string
  study: string
  status: 'assigned' | 'withdrawn' | 'not-assessed'
  kind: 'running' | 'archive'
  frameworkVersion: string
}

/** Approaches of the actor's studies among these. */
export async function findAssignablePlaces(
  reading: Reading,
  assessments: readonly string[],
): Promise<AssignablePlace[]> {
  const { rows } = await sql<AssignablePlace>`
    select a.id as assessment, a.study_id as study, a.status, s.kind, r.framework_version as "frameworkVersion"
    from public.assessments a join public.studies s on s.id = a.study_id join public.participations p on p.id = a.participation_id
    join public.rounds r on r.id = p.round_id where a.id = any(${[...assessments]}::uuid[])`.execute(queryOf(reading))
  return rows
}

export interface InspectorPlace {
  study: string
  assessment: string
  /** Null: the approach as a whole. */
  indicator: string | null
}

/** Makes one inspector responsible for all of these; who was before is not any more. Refused by `inspector_of_study`. */
export async function saveInspectorAssignments(
  changing: Changing,
  places: readonly InspectorPlace[],
  account: string,
  by: string,
): Promise<void> {
  await sql`
    insert into public.inspector_assignments as a (study_id, assessment_id, indicator_code, account_id, assigned_by)
    select p.study, p.assessment, coalesce(p.indicator, ''), ${account}, ${by}
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p (study uuid, assessment uuid, indicator text)
    order by p.assessment, p.indicator
    on conflict (assessment_id, indicator_code) do update
      set account_id = excluded.account_id, assigned_by = excluded.assigned_by, assigned_at = now()
      where a.account_id <> excluded.account_id`.execute(queryOf(changing))
}

/** Makes nobody responsible for these; a single indicator falls back to the inspector of its approach. */
export async function deleteInspectorAssignments(changing: Changing, places: readonly InspectorPlace[]): Promise<void> {
  await sql`
    delete from public.inspector_assignments a
    using jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p (assessment uuid, indicator text)
    where a.assessment_id = p.assessment and a.indicator_code = coalesce(p.indicator, '')`.execute(queryOf(changing))
}

export interface ResponsibleInspector {
  /** Null: the approach as a whole. */
  indicator: string | null
  name: string
}

/** Who is responsible for one approach and for single indicators of it. */
export async function listResponsibleInspectors(reading: Reading, assessment: string): Promise<ResponsibleInspector[]> {
  const { rows } = await sql<ResponsibleInspector>`
    select nullif(a.indicator_code, '') as indicator, i.name
    from public.inspector_assignments a join access.study_inspectors() i on i.study_id = a.study_id and i.account_id = a.account_id
    where a.assessment_id = ${assessment} order by a.indicator_code`.execute(queryOf(reading))
  return rows
}
