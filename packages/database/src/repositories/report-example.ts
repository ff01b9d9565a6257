import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** An example for the report; its content is an ExampleContent of domain/national-report. */
export interface ReportExampleRow {
  id: string
  studyId: string
  assessmentId: string
  findingId: string
  municipality: string
  approach: string
  content: unknown
  version: number
  status: 'draft' | 'submitted' | 'returned' | 'approved'
  remark: string | null
  changedBy: string | null
  changedAt: Date
  approvedBy: string | null
}

const whole = sql`
  select e.id, e.study_id as "studyId", e.assessment_id as "assessmentId", e.finding_id as "findingId", m.name as municipality, p.name as approach,
    e.content, e.version, e.status, e.remark, e.changed_by as "changedBy", e.changed_at as "changedAt", e.approved_by as "approvedBy"
  from public.report_examples e
  join public.assessments a on a.id = e.assessment_id
  join public.approaches p on p.id = a.approach_id
  join public.municipalities m on m.id = p.municipality_id`

/** The examples of a study, the oldest first. */
export async function listReportExamples(reading: Reading, study: string): Promise<ReportExampleRow[]> {
  const { rows } = await sql<ReportExampleRow>`
    ${whole} where e.study_id = ${study} order by e.changed_at, e.id`.execute(queryOf(reading))
  return rows
}

export async function lockReportExample(changing: Changing, id: string): Promise<ReportExampleRow | undefined> {
  const { rows } = await sql<ReportExampleRow>`${whole} where e.id = ${id} for update of e`.execute(queryOf(changing))
  return rows[0]
}

export async function insertReportExample(
  changing: Changing,
  example: { id: string; study: string; assessment: string; finding: string; content: unknown },
): Promise<void> {
  await sql`
    insert into public.report_examples (id, study_id, assessment_id, finding_id, content)
    values (${example.id}, ${example.study}, ${example.assessment}, ${example.finding}, ${JSON.stringify(example.content)}::jsonb)`.execute(
    queryOf(changing),
  )
}

export async function updateReportExample(changing: Changing, id: string, content: unknown): Promise<void> {
  await sql`update public.report_examples set content = ${JSON.stringify(content)}::jsonb where id = ${id}`.execute(
    queryOf(changing),
  )
}

/** The trigger refuses by the names `four_eyes` and `approval_of_submitted`. */
export async function saveReportExampleStatus(
  changing: Changing,
  id: string,
  status: 'submitted' | 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await queryOf(changing).updateTable('report_examples').set({ status, remark }).where('id', '=', id).execute()
}

/** Who ever wrote a word of these examples, by example. */
export async function listExampleWriters(reading: Reading, study: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ subject: string; writers: string[] }>`
    select subject_id as subject, array_agg(distinct changed_by::text) filter (where changed_by is not null) as writers
    from public.report_revisions where study_id = ${study} and subject_kind = 'example' group by subject_id`.execute(
    queryOf(reading),
  )
  return new Map(rows.map(({ subject, writers }) => [subject, writers ?? []]))
}

/** Every name of a study by which somebody would be recognised. People: whoever answers or judges in it. */
export async function readStudyNames(reading: Reading, study: string) {
  const { rows } = await sql<{ kind: 'municipalities' | 'approaches' | 'organisations'; name: string }>`
    select distinct kind, name from (
      select 'municipalities' as kind, m.name from public.participations p join public.municipalities m on m.id = p.municipality_id
        where p.study_id = ${study}
      union all
      select 'approaches', ap.name from public.assessments a join public.approaches ap on ap.id = a.approach_id where a.study_id = ${study}
      union all
      select 'organisations', o.name from public.respondents r join public.organisations o on o.id = r.organisation_id where r.study_id = ${study}
      union all
      select 'organisations', r.unit from public.respondents r where r.study_id = ${study} and r.unit is not null) n
    order by kind, name`.execute(queryOf(reading))
  const { rows: people } = await sql<{ name: string }>`
    select distinct n.name from (
      select p.name from access.people_of(${study}::uuid, null) p
      union all
      select p.name from public.assessments a cross join lateral access.people_of(${study}::uuid, a.id) p where a.study_id = ${study}) n
    order by 1`.execute(queryOf(reading))
  const namesOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ name }) => name)
  return {
    municipalities: namesOf('municipalities'),
    approaches: namesOf('approaches'),
    organisations: namesOf('organisations'),
    people: people.map(({ name }) => name),
  }
}
