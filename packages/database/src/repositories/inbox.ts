import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** One questionnaire of the acting account. `deadline` is `YYYY-MM-DD`. */
export interface InboxRow {
  submission: string
  questionnaire: 'full' | 'limited'
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'
  deadline: string
  kind: 'municipality' | 'partner'
  role: 'coordinator' | 'contributor'
  organisation: string
  unit: string | null
  approach: string
  municipality: string
  study: string
  fictional: boolean
  frameworkVersion: string
  /** Values only, by question code. */
  answers: Record<string, AnswerValue | null>
  /** Codes of the questions assigned to the acting account. */
  assigned: string[]
  documents: { question: string; id: string; title: string }[]
}

/** Every questionnaire the acting account works on; open ones first, then by deadline. */
export async function listInbox(reading: Reading, account: string): Promise<InboxRow[]> {
  const { rows } = await sql<InboxRow>`
    select s.id as submission, s.questionnaire, s.status, to_char(s.deadline, 'YYYY-MM-DD') as deadline, r.kind, m.role, o.name as organisation, r.unit,
      a.name as approach, g.name as municipality, t.name as study, t.fictional, d.framework_version as "frameworkVersion",
      coalesce((select jsonb_object_agg(w.question_code, w.value) from public.answers w where w.submission_id = s.id), '{}'::jsonb) as answers,
      coalesce((select jsonb_agg(j.question_code) from public.assignments j
        where j.submission_id = s.id and j.account_id = ${account}::uuid), '[]'::jsonb) as assigned,
      coalesce((select jsonb_agg(jsonb_build_object('question', l.question_code, 'id', p.id, 'title', p.title))
        from public.policy_documents p join public.document_questions l on l.document_id = p.id
        where p.submission_id = s.id and p.removed_at is null and p.destroyed_at is null), '[]'::jsonb) as documents
    from public.submissions s
    join public.respondents r on r.id = s.respondent_id
    join public.respondent_members m on m.respondent_id = r.id and m.account_id = ${account}::uuid and m.ended_at is null
    join public.organisations o on o.id = r.organisation_id
    join public.assessments e on e.id = r.assessment_id
    join public.approaches a on a.id = e.approach_id
    join public.municipalities g on g.id = a.municipality_id
    join public.participations n on n.id = e.participation_id
    join public.rounds d on d.id = n.round_id
    join public.studies t on t.id = s.study_id
    order by s.status not in ('open', 'returned'), s.deadline, a.name, o.name`.execute(queryOf(reading))
  return rows
}
