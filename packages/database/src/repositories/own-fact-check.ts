import type { CommentKind } from '@toezicht/domain/fact-check/comment'
import type { CommentDecision } from '@toezicht/domain/fact-check/decide-comment'
import type { FactCheckStatus } from '@toezicht/domain/fact-check/fact-check'
import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'

/** A fact check as the coordinator of the gemeente sees it. `deadline` is `YYYY-MM-DD`. */
export interface OwnFactCheck {
  id: string
  status: FactCheckStatus
  statusReason: string | null
  deadline: string
  municipality: string
  study: string
  fictional: boolean
  /** Whom to ask, in words; empty where nobody was named. */
  contact: string
  receipt: string | null
  openedAt: Date
  sentAt: Date | null
  answeredAt: Date | null
  comments: number
}

const columns = sql`c.id, c.status, c.status_reason as "statusReason", to_char(c.deadline, 'YYYY-MM-DD') as deadline, g.name as municipality,
  s.name as study, s.fictional, s.contact, c.receipt, c.opened_at as "openedAt", c.sent_at as "sentAt", c.answered_at as "answeredAt",
  (select count(*)::int from public.fact_check_comments m where m.fact_check_id = c.id and m.removed_at is null) as comments`

const joined = sql`public.fact_checks c
  join public.participations n on n.id = c.participation_id
  join public.municipalities g on g.id = n.municipality_id
  join public.studies s on s.id = c.study_id`

/** Every fact check that the acting account reads for its gemeente; what waits for it first. */
export async function listOwnFactChecks(reading: Reading): Promise<OwnFactCheck[]> {
  const { rows } = await sql<OwnFactCheck>`
    select ${columns} from ${joined} order by c.status <> 'open', c.deadline, g.name, c.number desc limit 200`.execute(
    queryOf(reading),
  )
  return rows
}

/** One, with the draft to read; null outside the session's scope. */
export async function findOwnFactCheck(
  reading: Reading,
  id: string,
): Promise<(OwnFactCheck & { content: unknown }) | null> {
  const { rows } = await sql<OwnFactCheck & { content: unknown }>`
    select ${columns}, c.content from ${joined} where c.id = ${id}::uuid`.execute(queryOf(reading))
  return rows[0] ?? null
}

export interface FactCheckFile {
  id: string
  fileName: string
  byteSize: number
  scan: 'waiting' | 'not-scanned' | 'clean' | 'refused'
}

/** Times are ISO 8601, UTC. `decision` is null until the answers went back. */
export interface OwnComment {
  id: string
  part: string
  kind: CommentKind
  body: string
  version: number
  savedAt: string
  documents: FactCheckFile[]
  decision: { decision: CommentDecision; reason: string } | null
}

/** The comments of a fact check in the order of the draft. */
export async function listOwnComments(reading: Reading, factCheck: string): Promise<OwnComment[]> {
  const { rows } = await sql<Omit<OwnComment, 'savedAt'> & { savedAt: Date }>`
    select m.id, m.part_code as part, m.kind, m.body, m.version, m.saved_at as "savedAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name, 'byteSize', d.byte_size, 'scan', d.scan)
          order by d.uploaded_at, d.id)
        from public.fact_check_documents d where d.comment_id = m.id and d.removed_at is null), '[]') as documents,
      (select jsonb_build_object('decision', d.decision, 'reason', d.reason)
        from public.fact_check_decisions d where d.comment_id = m.id) as decision
    from public.fact_check_comments m
    join public.fact_check_parts p on p.fact_check_id = m.fact_check_id and p.code = m.part_code
    where m.fact_check_id = ${factCheck}::uuid and m.removed_at is null
    order by p.position, m.created_at, m.id limit 5000`.execute(queryOf(reading))
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }))
}

export interface CommentToSave {
  comment: string
  part: string
  kind: CommentKind
  body: string
  /** The version it builds on; 0 makes it. */
  expected: number
}

/** Saves a comment while the fact check is open; the same words asked twice are saved once. A newer version of somebody else is a conflict. */
export function saveComment(
  changing: Changing,
  factCheck: string,
  comment: CommentToSave,
): Promise<{ version: number; savedAt: string } | Refusal> {
  return outcomeOf(changing, sql`access.save_fact_check_comment(${factCheck}::uuid, ${JSON.stringify(comment)}::jsonb)`)
}

/** Takes a comment away, with its documents; says at which part it stood. */
export function removeComment(changing: Changing, comment: string): Promise<{ part: string } | Refusal> {
  return outcomeOf(changing, sql`access.remove_fact_check_comment(${comment}::uuid)`)
}

export interface CommentFile {
  id: string
  fileName: string
  mediaType: string
  byteSize: number
  sha256: string
  storageKey: string
}

/** Hangs a received file on a comment; `already`: the same file hangs there, and these bytes belong to no document. */
export function addCommentDocument(
  changing: Changing,
  comment: string,
  file: CommentFile,
): Promise<{ document: string; already: boolean } | Refusal> {
  return outcomeOf(changing, sql`access.add_fact_check_document(${comment}::uuid, ${JSON.stringify(file)}::jsonb)`)
}

export function removeCommentDocument(changing: Changing, document: string): Promise<{ part: string } | Refusal> {
  return outcomeOf(changing, sql`access.remove_fact_check_document(${document}::uuid)`)
}

/** Sends, once; asked again it answers the same. `nothing`: "no comments" was said knowingly. */
export function sendOwnFactCheck(
  changing: Changing,
  factCheck: string,
  nothing: boolean,
): Promise<{ receipt: string; sentAt: string } | Refusal> {
  return outcomeOf(changing, sql`access.send_fact_check(${factCheck}::uuid, ${nothing})`)
}
