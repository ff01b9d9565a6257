import type { CalibrationCount } from '@toezicht/domain/assessment/calibration'
import type { Pattern } from '@toezicht/domain/comparison/discrepancy'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** Which questions speak for which indicator, from the framework of the round. */
export type QuestionsOfIndicator = readonly { indicator: string; question: string }[]

/** An approach is known by its heaviest pattern on an indicator, settled or not: what was found, not what is still to be done. */
const heaviest = (study: string, asked: QuestionsOfIndicator) => sql`
  select distinct on (c.assessment_id, q.indicator) c.assessment_id, q.indicator, c.pattern
  from public.comparisons c
  join jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q (indicator text, question text) on q.question = c.question_code
  where c.study_id = ${study}::uuid
  order by c.assessment_id, q.indicator, array_position(array['high', 'medium', 'open', 'low', 'none'], c.severity), c.question_code`

/** Verdicts counted per indicator and pattern over a whole study. */
export async function countCalibration(
  reading: Reading,
  study: string,
  asked: QuestionsOfIndicator,
): Promise<CalibrationCount[]> {
  const { rows } = await sql<CalibrationCount>`
    with heaviest as (${heaviest(study, asked)})
    select v.indicator_code as indicator, h.pattern,
      count(*) filter (where v.verdict = 'meets')::int as meets,
      count(*) filter (where v.verdict = 'improvement-point')::int as improvement,
      count(*) filter (where v.verdict = 'no-verdict')::int as "noVerdict"
    from public.verdicts v
    left join heaviest h on h.assessment_id = v.assessment_id and h.indicator = v.indicator_code
    where v.study_id = ${study}::uuid and v.verdict is not null
    group by v.indicator_code, h.pattern`.execute(queryOf(reading))
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

/** Approaches with their verdict on one indicator, the X's first; `pattern` undefined: all of them. One more than a page, to tell whether there are more. */
export async function listCalibrationCases(
  reading: Reading,
  study: string,
  wanted: { asked: QuestionsOfIndicator; indicator: string; pattern?: Pattern | undefined; skip: number },
): Promise<CalibrationCase[]> {
  const { asked, indicator, pattern, skip } = wanted
  const own = asked.filter((each) => each.indicator === indicator)
  const { rows } = await sql<CalibrationCase>`
    with heaviest as (${heaviest(study, own)})
    select v.assessment_id as "assessmentId", m.name as municipality, ap.name as approach, h.pattern, v.verdict,
      coalesce((select string_agg(b ->> 'text', ' ') from jsonb_array_elements(f.content -> 'blocks') b), '') as text,
      jsonb_array_length(f.content -> 'pointsOfAttention') > 0 as attention
    from public.verdicts v
    join public.findings f on f.id = v.finding_id
    join public.assessments a on a.id = v.assessment_id
    join public.approaches ap on ap.id = a.approach_id
    join public.municipalities m on m.id = ap.municipality_id
    left join heaviest h on h.assessment_id = v.assessment_id
    where v.study_id = ${study}::uuid and v.indicator_code = ${indicator} and v.verdict is not null
      and (${pattern ?? null}::text is null or h.pattern = ${pattern ?? null})
    order by v.verdict = 'improvement-point' desc, v.verdict, m.name, ap.name, v.assessment_id
    limit ${casesOnAPage + 1} offset ${skip}`.execute(queryOf(reading))
  return rows
}
