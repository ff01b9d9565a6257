import type { FigureCase, FigureSource, Standing } from '@toezicht/domain/national-report/figure'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** An approach as a national figure reads it, with the names it is listed by. */
export interface FigureCaseRow extends FigureCase {
  municipality: string
  approach: string
}

/**
 * Every assessed approach of a study's round with what stands at these sources, gemeente by gemeente. What was withdrawn or is not assessed counts
 * nowhere. An answer is the gemeente's, of its latest sending; "weet ik niet" and an answer that an inspector called unclear are values of their
 * own, blank is missing.
 */
export async function listFigureCases(
  reading: Reading,
  { study, round }: { study: string; round: string },
  sources: readonly FigureSource[],
): Promise<FigureCaseRow[]> {
  const codes = (kind: FigureSource['kind']) => sources.filter((each) => each.kind === kind).map(({ code }) => code)
  // Under row-level security the planner expects a row where there are a thousand, and then walks a study's rows once per approach. PostgreSQL 15 takes
  // what is switched off for so dear that it compiles the query first, which takes seconds.
  await sql`select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`.execute(queryOf(reading))
  const { rows } = await sql<StoredCase>`
    with verdict as (${verdicts(study, codes('verdict'))}),
      answer as (${answers(study, codes('answer'))}),
      fact as (${facts(study, codes('coded-fact'))})
    select a.id as "assessmentId", m.id as "municipalityId", m.name as municipality, ap.name as approach,
      v.standing as verdicts, v.approved as "approvedVerdicts", f.standing as facts, f.approved as "approvedFacts", n.standing as answers
    from public.participations p
    join public.municipalities m on m.id = p.municipality_id
    join public.assessments a on a.participation_id = p.id and a.status = 'assigned'
    join public.approaches ap on ap.id = a.approach_id
    left join verdict v on v.assessment_id = a.id
    left join answer n on n.assessment_id = a.id
    left join fact f on f.assessment_id = a.id
    where p.study_id = ${study}::uuid and p.round_id = ${round}::uuid
    order by m.name collate "nl-x-icu", m.id, a.position, ap.name, a.id`.execute(queryOf(reading))
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(queryOf(reading))
  return rows.map(({ verdicts: judged, approvedVerdicts, facts: coded, approvedFacts, answers: given, ...names }) => ({
    ...names,
    standing: {
      verdict: standingOf(judged, approvedVerdicts, (verdict) => [verdict]),
      answer: standingOf(given, 'all', (options) => options),
      'coded-fact': standingOf(coded, approvedFacts, (values) => values),
    },
  }))
}

/** Values by code, and which of these codes are approved, with spaces between: small enough to bring a thousand approaches over. */
interface StoredCase extends Omit<FigureCaseRow, 'standing'> {
  verdicts: Record<string, string> | null
  approvedVerdicts: string | null
  facts: Record<string, string[]> | null
  approvedFacts: string | null
  answers: Record<string, string[]> | null
}

function standingOf<T>(
  found: Record<string, T> | null,
  approved: string | null,
  valuesOf: (value: T) => readonly string[],
): Record<string, Standing> {
  const codes = new Set(approved?.split(' '))
  const standing: Record<string, Standing> = {}
  for (const [code, value] of Object.entries(found ?? {}))
    standing[code] = { values: valuesOf(value), approved: approved === 'all' || codes.has(code) }
  return standing
}

const settled = sql`('approved', 'from-archive')`

const verdicts = (study: string, indicators: string[]) => sql`
  select v.assessment_id, json_object_agg(v.indicator_code, v.verdict) as standing,
    string_agg(v.indicator_code, ' ') filter (where v.status in ${settled}) as approved
  from public.verdicts v
  where v.study_id = ${study}::uuid and v.indicator_code = any(${indicators}::text[]) and v.verdict is not null
  group by v.assessment_id`

const facts = (study: string, codes: string[]) => sql`
  select c.assessment_id, json_object_agg(c.fact_code, c.content -> 'values') as standing,
    string_agg(c.fact_code, ' ') filter (where c.status in ${settled}) as approved
  from public.coded_facts c
  where c.study_id = ${study}::uuid and c.fact_code = any(${codes}::text[])
  group by c.assessment_id`

/** What the gemeente's newest sending chose (`sent_choices`, kept at sending); an answer that an inspector called unclear since then is read as that. */
const answers = (study: string, questions: string[]) => sql`
  select c.assessment_id, json_object_agg(q.code, case
    when u.value is not null and u.submission_version = c.number and c.choices -> q.code <> '["unknown"]' then '["unclear"]'
    else c.choices -> q.code end) as standing
  from public.sent_choices c
  join public.submissions s on s.id = c.submission_id and s.status <> 'withdrawn'
  join unnest(${questions}::text[]) as q (code) on c.choices ? q.code
  left join (
    select distinct on (assessment_id, respondent_id, question_code) assessment_id, respondent_id, question_code, value, submission_version
    from public.readings
    where study_id = ${study}::uuid and kind = 'unclear' and question_code = any(${questions}::text[])
    order by assessment_id, respondent_id, question_code, id desc) u
    on u.assessment_id = c.assessment_id and u.respondent_id = s.respondent_id and u.question_code = q.code
  where c.study_id = ${study}::uuid
  group by c.assessment_id`
