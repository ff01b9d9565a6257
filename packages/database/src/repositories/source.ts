import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** What one approach knows of a source that a finding names. */
export interface SourceFactRow {
  number: number
  sent: boolean
  document: { title: string; refused: boolean; destroyed: boolean; pages: number | null } | null
  indicators: string[] | null
}

/** A fact for each of these sources (of the domain's shape), judged within one approach only. */
export async function listSourceFacts(
  reading: Reading,
  assessment: string,
  sources: readonly { number: number }[],
): Promise<SourceFactRow[]> {
  if (sources.length === 0) return []
  const { rows } = await sql<SourceFactRow>`
    select s.number,
      exists (select from public.respondents r join public.submissions b on b.respondent_id = r.id
        join public.submission_versions v on v.submission_id = b.id and v.number = s.version
        where r.id = s.respondent and r.assessment_id = ${assessment}
          and exists (select from jsonb_array_elements(v.content -> 'answers') a (answer)
            where a.answer ->> 'question' = s.question and a.answer ->> 'state' <> 'not-asked')) as sent,
      (select jsonb_build_object('title', d.title, 'refused', d.scan = 'refused', 'destroyed', d.destroyed_at is not null,
          'pages', coalesce(d.page_count, (select max(p.page) from public.document_pages p where p.document_id = d.id)))
        from public.policy_documents d join public.submissions b on b.id = d.submission_id
        join public.respondents r on r.id = b.respondent_id
        where d.id = s.document and r.assessment_id = ${assessment} and d.sent_in_version is not null) as document,
      (select array_agg(w.indicator_code) from public.verdicts w
        where w.finding_id = s.finding and w.assessment_id = ${assessment}) as indicators
    from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb)
      as s (number int, respondent uuid, question text, version int, document uuid, finding uuid)`.execute(
    queryOf(reading),
  )
  return rows
}

export interface TermsRow {
  id: string
  director: string | null
  own: string[]
}

/** What this approach and the others of its gemeente in the same round call things. */
export async function listTerms(reading: Reading, assessment: string): Promise<TermsRow[]> {
  const { rows } = await sql<TermsRow>`
    select a.id, a.director_term as director, a.terms as own
    from public.assessments a join public.assessments mine on mine.participation_id = a.participation_id
    where mine.id = ${assessment} order by a.position`.execute(queryOf(reading))
  return rows
}

/** Names that stand in texts about an approach: of its gemeente, the approaches and words of that gemeente, who answers, what was sent. */
export async function listApproachNames(reading: Reading, assessment: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with own as (
      select a.id, a.participation_id, p.municipality_id from public.assessments a
      join public.participations p on p.id = a.participation_id where a.id = ${assessment}),
    near as (select a.id, a.approach_id, a.director_term, a.terms from public.assessments a join own on own.participation_id = a.participation_id)
    select m.name from public.municipalities m join own on own.municipality_id = m.id
    union select p.name from public.approaches p join near on near.approach_id = p.id
    union select n.director_term from near n where n.director_term is not null
    union select unnest(n.terms) from near n
    union select concat_ws(' ', o.name, r.unit) from public.respondents r join public.organisations o on o.id = r.organisation_id
      where r.assessment_id = ${assessment}
    union select d.title from public.policy_documents d join public.submissions s on s.id = d.submission_id
      join public.respondents r on r.id = s.respondent_id where r.assessment_id = ${assessment} and d.sent_in_version is not null`.execute(
    queryOf(reading),
  )
  return rows.map(({ name }) => name)
}
