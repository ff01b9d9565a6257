import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

/** One respondent of an assessment with its latest sent version; `content` is null before the first sending. */
export interface ComparedRespondent {
  id: string
  kind: 'municipality' | 'partner'
  name: string
  questionnaire: 'full' | 'limited'
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'
  content: unknown
}

export interface AssessmentToCompare {
  studyId: string
  /** The framework version of the round, as it was frozen. */
  framework: unknown
  respondents: ComparedRespondent[]
}

/** One row per question: see comparison.md. `severity` is the rule's; SQL only filters and counts. */
export interface ComparisonRow {
  question: string
  pattern: string
  severity: string
  flags: unknown
  detail: unknown
  positionsHash: string
  ruleVersion: string
}

/** Everything a comparison looks at. Two comparisons of one assessment wait for each other: the later one saw the later versions. */
export async function lockAssessmentToCompare(changing: Changing, id: string): Promise<AssessmentToCompare | null> {
  const query = queryOf(changing)
  await sql`select pg_advisory_xact_lock(hashtextextended('compare-assessment ' || ${id}, 0))`.execute(query)
  const { rows: found } = await sql<{ studyId: string; framework: unknown }>`
    select a.study_id as "studyId", f.content as framework
    from public.assessments a
    join public.participations p on p.id = a.participation_id
    join public.rounds r on r.id = p.round_id
    join public.framework_versions f on f.version = r.framework_version
    where a.id = ${id}`.execute(query)
  const assessment = found[0]
  if (!assessment) return null
  const { rows: respondents } = await sql<ComparedRespondent>`
    select r.id, r.kind, o.name || coalesce(' (' || r.unit || ')', '') as name, s.questionnaire, s.status, v.content
    from public.respondents r
    join public.organisations o on o.id = r.organisation_id
    join public.submissions s on s.respondent_id = r.id
    left join public.submission_versions v on v.submission_id = s.id and v.number = s.latest_version
    where r.assessment_id = ${id}
    order by r.kind, r.position, r.created_at, r.id`.execute(query)
  return { ...assessment, respondents }
}

/** Makes the stored comparison of an assessment exactly these rows; unchanged rows stay untouched. */
export async function saveComparison(
  changing: Changing,
  study: string,
  assessment: string,
  rows: readonly ComparisonRow[],
): Promise<void> {
  const query = queryOf(changing)
  const text = JSON.stringify(rows)
  await sql`
    insert into public.comparisons as c
      (study_id, assessment_id, question_code, pattern, severity, flags, detail, positions_hash, rule_version)
    select ${study}::uuid, ${assessment}::uuid, n.question, n.pattern, n.severity, n.flags, n.detail, n."positionsHash", n."ruleVersion"
    from jsonb_to_recordset(${text}::jsonb) as n
      (question text, pattern text, severity text, flags jsonb, detail jsonb, "positionsHash" text, "ruleVersion" text)
    on conflict (assessment_id, question_code) do update set
      pattern = excluded.pattern, severity = excluded.severity, flags = excluded.flags, detail = excluded.detail,
      positions_hash = excluded.positions_hash, rule_version = excluded.rule_version, compared_at = now()
    where (c.pattern, c.severity, c.flags, c.detail, c.positions_hash, c.rule_version) is distinct from
      (excluded.pattern, excluded.severity, excluded.flags, excluded.detail, excluded.positions_hash, excluded.rule_version)
  `.execute(query)
  const kept = rows.map((row) => row.question)
  await sql`delete from public.comparisons where assessment_id = ${assessment} and question_code <> all(${kept}::text[])`.execute(
    query,
  )
}
