import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface VerdictBefore {
  theme: string
  indicator: string
  verdict: 'meets' | 'improvement-point' | 'no-verdict'
}

/** The verdicts of an approach as they stood when the conclusion of their theme was last written; only of findings that still stand. */
export async function listVerdictsBefore(reading: Reading, assessment: string): Promise<VerdictBefore[]> {
  const { rows } = await sql<VerdictBefore>`
    select c.theme_code as theme, v ->> 'indicator' as indicator, v ->> 'verdict' as verdict
    from public.theme_conclusions c
    cross join lateral (select max(r.id) as id from public.revisions r where r.subject_kind = 'conclusion' and r.subject_id = c.id) w
    join public.findings f on f.assessment_id = c.assessment_id
    cross join lateral (
      select r.content from public.revisions r where r.subject_kind = 'finding' and r.subject_id = f.id and r.id < w.id order by r.id desc limit 1) o
    cross join lateral jsonb_array_elements(o.content -> 'verdicts') v
    where c.assessment_id = ${assessment} and v ->> 'verdict' is not null`.execute(queryOf(reading))
  return rows
}
