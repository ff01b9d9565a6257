import type { Pattern } from '@toezicht/domain/comparison/discrepancy'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface PrecedentRow {
  assessmentId: string
  municipality: string
  approach: string
  verdict: 'meets' | 'improvement-point' | 'no-verdict'
  /** By which the approach is known on this indicator; null where no answers were compared. */
  pattern: Pattern | null
  /** The same pattern as the approach at hand. */
  alike: boolean
  attention: boolean
  text: string
}

const precedentsShown = 12

/**
 * How the same indicator was judged in other approaches of this study: like patterns first, and of these by turns √ and X, so that a few show
 * both. `total`: how many there are in all.
 */
export async function listPrecedents(
  reading: Reading,
  { study, assessment, indicator }: { study: string; assessment: string; indicator: string },
): Promise<{ precedents: PrecedentRow[]; total: number }> {
  const { rows } = await sql<PrecedentRow & { total: number }>`
    with own as (
      select pattern from public.indicator_patterns where assessment_id = ${assessment} and indicator_code = ${indicator}),
    judged as (
      select v.assessment_id, v.finding_id, v.verdict, k.pattern, coalesce(k.pattern = (select pattern from own), false) as alike
      from public.verdicts v
      left join public.indicator_patterns k on k.study_id = v.study_id and k.indicator_code = v.indicator_code and k.assessment_id = v.assessment_id
      where v.study_id = ${study} and v.indicator_code = ${indicator} and v.verdict is not null and v.assessment_id <> ${assessment}),
    ranked as (
      select j.*, m.name as municipality, ap.name as approach,
        row_number() over (partition by j.alike, j.verdict order by m.name, ap.name, j.assessment_id) as turn, (count(*) over ())::int as total
      from judged j
      join public.assessments a on a.id = j.assessment_id
      join public.approaches ap on ap.id = a.approach_id
      join public.municipalities m on m.id = ap.municipality_id),
    shown as materialized (select * from ranked order by alike desc, turn, verdict limit ${precedentsShown})
    select s.assessment_id as "assessmentId", s.municipality, s.approach, s.verdict, s.pattern, s.alike, s.total,
      jsonb_array_length(f.content -> 'pointsOfAttention') > 0 as attention,
      coalesce((select string_agg(b ->> 'text', ' ') from jsonb_array_elements(f.content -> 'blocks') b), '') as text
    from shown s join public.findings f on f.id = s.finding_id
    order by s.alike desc, s.turn, s.verdict`.execute(queryOf(reading))
  return { precedents: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
