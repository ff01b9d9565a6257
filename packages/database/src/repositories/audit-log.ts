import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface EventRow {
  id: string
  at: Date
  actorKind: 'account' | 'system' | 'operator' | 'visitor'
  actor: string | null
  verb: string
  subjectKind: string
  subjectId: string | null
  version: number | null
  assessmentId: string | null
  municipality: string | null
  approach: string | null
  respondent: string | null
}

export interface EventFilter {
  assessment: string | null
  actor: string | null
  verbs: readonly string[] | null
}

/** Events of a study of one's own, newest first; `before`: the id of the last one already seen. */
export async function listEvents(
  reading: Reading,
  study: string,
  filter: EventFilter,
  { before, most }: { before: string | null; most: number },
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select id, at, actor_kind as "actorKind", actor, verb, subject_kind as "subjectKind", subject_id as "subjectId", version,
      assessment_id as "assessmentId", municipality, approach, nullif(respondent, '') as respondent
    from access.list_events(${study}::uuid, ${JSON.stringify(filter)}::jsonb, ${before}::bigint, ${most})`.execute(
    queryOf(reading),
  )
  return rows
}

/** Notes that the acting account read something sensitive; once an hour for the same thing. */
export async function noteReading(
  reading: Reading,
  study: string,
  verb: 'read-answers' | 'read-document',
  subject: { kind: 'assessment' | 'policy-document' | 'fact-check-document'; id: string },
): Promise<void> {
  await sql`select access.note_reading(${study}::uuid, ${verb}, ${subject.kind}, ${subject.id}::uuid)`.execute(
    queryOf(reading),
  )
}

/** Versions `version` and the one before it of a judgement, as they stood; the newest first. Texts live in their own table, never in the log. */
export async function findVersionsAround(
  reading: Reading,
  kind: string,
  subject: string,
  version: number,
): Promise<{ version: number; content: unknown }[]> {
  const { rows } = await sql<{ version: number; content: unknown }>`
    select version, content from public.revisions
    where subject_kind = ${kind} and subject_id = ${subject}::uuid and version in (${version}, ${version - 1})
    order by version desc`.execute(queryOf(reading))
  return rows
}

/** The reason that was kept with a change, made in the transaction that also made the event. */
export async function findReason(reading: Reading, event: { verb: string; subject: string; at: Date }) {
  const { rows } = await sql<{ reason: string }>`
    select reason from (
      select reason, decided_at as at from public.decisions where subject_id = ${event.subject}::uuid and kind = ${event.verb}
      union all
      select body, written_at from public.remarks
      where subject_id = ${event.subject}::uuid and on_return = (${event.verb} like 'return-%')
        and ${event.verb} in ('write-remark', 'return-finding', 'return-conclusion', 'return-factsheet')) said
    where at between ${event.at}::timestamptz - interval '10 seconds' and ${event.at}::timestamptz
    order by at desc limit 1`.execute(queryOf(reading))
  return rows[0]?.reason ?? null
}
