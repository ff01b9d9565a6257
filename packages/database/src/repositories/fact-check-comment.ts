import type { CommentKind } from '@toezicht/domain/fact-check/comment'
import type { CommentDecision } from '@toezicht/domain/fact-check/decide-comment'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { FactCheckFile } from './own-fact-check.ts'

/** A sent comment as STJ sees it: of the gemeente, never of a person. */
export interface CommentRow {
  id: string
  studyId: string
  factCheckId: string
  part: string
  subjectKind: 'participation' | 'assessment' | 'finding' | 'conclusion'
  subjectId: string
  assessmentId: string | null
  /** How what it is about stands now; null when it is gone. For facts of gemeente or approach that of the factsheet. */
  subjectStatus: string | null
  kind: CommentKind
  body: string
  savedAt: Date
  documents: FactCheckFile[]
  decision: CommentDecision | null
  reason: string | null
  decidedBy: string | null
  decidedAt: Date | null
}

const columns = sql`m.id, m.study_id as "studyId", m.fact_check_id as "factCheckId", m.part_code as part, p.subject_kind as "subjectKind",
  p.subject_id as "subjectId", p.assessment_id as "assessmentId", m.kind, m.body, m.saved_at as "savedAt",
  case p.subject_kind
    when 'finding' then (select f.status from public.findings f where f.id = p.subject_id)
    when 'conclusion' then (select t.status from public.theme_conclusions t where t.id = p.subject_id)
    else (select s.status from public.factsheets s join public.fact_checks c on c.participation_id = s.participation_id where c.id = m.fact_check_id)
  end as "subjectStatus",
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name, 'byteSize', d.byte_size, 'scan', d.scan)
      order by d.uploaded_at, d.id)
    from public.fact_check_documents d where d.comment_id = m.id), '[]') as documents,
  x.decision, x.reason, x.decided_by as "decidedBy", x.decided_at as "decidedAt"`

const joined = sql`public.fact_check_comments m
  join public.fact_check_parts p on p.fact_check_id = m.fact_check_id and p.code = m.part_code
  left join public.fact_check_decisions x on x.comment_id = m.id`

/** The sent comments of a fact check in the order of the draft. */
export async function listComments(reading: Reading, factCheck: string): Promise<CommentRow[]> {
  const { rows } = await sql<CommentRow>`
    select ${columns} from ${joined} where m.fact_check_id = ${factCheck}::uuid order by p.position, m.created_at, m.id limit 5000`.execute(
    queryOf(reading),
  )
  return rows
}

export async function findComment(reading: Reading, id: string): Promise<CommentRow | undefined> {
  const { rows } = await sql<CommentRow>`select ${columns} from ${joined} where m.id = ${id}::uuid`.execute(
    queryOf(reading),
  )
  return rows[0]
}

/** Who wrote what comments are about, by part: none of these decides about them. Only parts with a comment are in it. */
export async function listPartWriters(reading: Reading, factCheck: string): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await sql<{ code: string; account: string }>`
    select code, account from access.list_part_writers(${factCheck}::uuid)`.execute(queryOf(reading))
  const parts = new Map<string, string[]>()
  for (const { code, account } of rows) parts.set(code, [...(parts.get(code) ?? []), account])
  return parts
}

/** Writes or changes a decision. The database refuses whoever wrote what the comment is about, and reopens what was agreed with. */
export async function saveDecisionOfComment(
  changing: Changing,
  comment: Pick<CommentRow, 'id' | 'studyId' | 'factCheckId'>,
  decided: { decision: CommentDecision; reason: string; by: string },
): Promise<void> {
  await queryOf(changing)
    .insertInto('fact_check_decisions')
    .values({
      comment_id: comment.id,
      study_id: comment.studyId,
      fact_check_id: comment.factCheckId,
      decision: decided.decision,
      reason: decided.reason,
      decided_by: decided.by,
    })
    .onConflict((conflict) =>
      conflict.column('comment_id').doUpdateSet({ decision: decided.decision, reason: decided.reason }),
    )
    .execute()
}

export interface ListedFactCheck {
  id: string
  participationId: string
  municipality: string
  status: string
  deadline: string
  openedAt: Date
  sentAt: Date | null
  remindedAt: Date | null
  comments: number
  undecided: number
}

/** The newest fact check of every gemeente of a study that has one; what waits for somebody first. */
export async function listNewestFactChecks(reading: Reading, study: string): Promise<ListedFactCheck[]> {
  const { rows } = await sql<ListedFactCheck>`
    select c.id, c.participation_id as "participationId", g.name as municipality, c.status, to_char(c.deadline, 'YYYY-MM-DD') as deadline,
      c.opened_at as "openedAt", c.sent_at as "sentAt", greatest(c.reminded_at, (select max(x.sent_at) from public.fact_check_reminders x where x.fact_check_id = c.id)) as "remindedAt",
      (select count(*)::int from public.fact_check_comments m where m.fact_check_id = c.id) as comments,
      (select count(*)::int from public.fact_check_comments m where m.fact_check_id = c.id
        and not exists (select from public.fact_check_decisions d where d.comment_id = m.id)) as undecided
    from public.fact_checks c
    join public.participations n on n.id = c.participation_id
    join public.municipalities g on g.id = n.municipality_id
    where c.study_id = ${study}::uuid
      and c.number = (select max(x.number) from public.fact_checks x where x.participation_id = c.participation_id)
    order by array_position(array['sent', 'open', 'closed', 'answered', 'withdrawn'], c.status), c.deadline, g.name collate "nl-x-icu"
    limit 1000`.execute(queryOf(reading))
  return rows
}
