import type { CalibrationCount } from '@toezicht/domain/assessment/calibration'
import type { Pattern } from '@toezicht/domain/comparison/discrepancy'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** Verdicts counted per indicator and pattern over a whole study. An approach is known by its heaviest pattern, settled or not: what was found. */
export async function countCalibration(reading: Reading, study: string): Promise<CalibrationCount[]> {
  const { rows } = await sql<CalibrationCount>`
    select v.indicator_code as indicator, k.pattern,
      count(*) filter (where v.verdict = 'meets')::int as meets,
      count(*) filter (where v.verdict = 'improvement-point')::int as improvement,
      count(*) filter (where v.verdict = 'no-verdict')::int as "noVerdict"
    from public.verdicts v
    left join public.indicator_patterns k on k.study_id = v.study_id and k.indicator_code = v.indicator_code and k.assessment_id = v.assessment_id
    where v.study_id = ${study}::uuid and v.verdict is not null
    group by v.indicator_code, k.pattern`.execute(queryOf(reading))
  return rows
}

export interface CalibrationCase {
  assessmentId: string
  municipality: string
  approach: string
  pattern: Pattern | null
  verdict: 'meets' | 'improvement-point' | 'no-verdict'
  text: string
  attention: boolean
}

export const casesOnAPage = 40

/**
 * Approaches with their verdict on one indicator, the X's first; `pattern` undefined: all of them. `after`: the last approach of the page before. One more
 * than a page, to tell whether there are more.
 */
export async function listCalibrationCases(
  reading: Reading,
  study: string,
  { indicator, pattern, after }: { indicator: string; pattern?: Pattern | undefined; after: string | null },
): Promise<CalibrationCase[]> {
  const key = sql`v.verdict <> 'improvement-point', v.verdict, m.name, ap.name, v.assessment_id`
  const judged = sql`public.verdicts v
      join public.assessments a on a.id = v.assessment_id
      join public.approaches ap on ap.id = a.approach_id
      join public.municipalities m on m.id = ap.municipality_id`
  const onward =
    after === null
      ? sql`true`
      : sql`(${key}) > (select ${key} from ${judged}
          where v.study_id = ${study}::uuid and v.indicator_code = ${indicator} and v.assessment_id = ${after}::uuid)`
  const { rows } = await sql<CalibrationCase>`
    with page as materialized (
      select v.assessment_id, v.finding_id, v.verdict, k.pattern, m.name as municipality, ap.name as approach, row_number() over (order by ${key}) as place
      from ${judged}
      left join public.indicator_patterns k on k.study_id = v.study_id and k.indicator_code = v.indicator_code and k.assessment_id = v.assessment_id
      where v.study_id = ${study}::uuid and v.indicator_code = ${indicator} and v.verdict is not null
        and (${pattern ?? null}::text is null or k.pattern = ${pattern ?? null}) and ${onward}
      order by place limit ${casesOnAPage + 1})
    select p.assessment_id as "assessmentId", p.municipality, p.approach, p.pattern, p.verdict,
      coalesce((select string_agg(b ->> 'text', ' ') from jsonb_array_elements(f.content -> 'blocks') b), '') as text,
      jsonb_array_length(f.content -> 'pointsOfAttention') > 0 as attention
    from page p join public.findings f on f.id = p.finding_id
    order by p.place`.execute(queryOf(reading))
  return rows
}
