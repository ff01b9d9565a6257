import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Changing, queryOf } from '../../transaction.ts'

export interface FactCheckToMake {
  study: string
  participation: string
  /** Of the factsheet's shape; what the gemeente reads. */
  content: unknown
  /** `YYYY-MM-DD`. */
  deadline: string
  /** A console account, and the coordinator of the gemeente. */
  openedBy: string
  writtenBy: string
  /** `decided`: sent, with a decision about the comment that did not go back yet. */
  stage: 'open' | 'sent' | 'decided'
  /** Of the one comment, about the facts of the gemeente. */
  body: string
}

export interface FactCheckPlace {
  participation: string
  factCheck: string
  comment: string
  document: string
}

/** A fact check with one comment about the gemeente's facts and one document beside it. As the owner, so that no factsheet need be approved. */
export async function makeFactCheck(changing: Changing, wanted: FactCheckToMake): Promise<FactCheckPlace> {
  const { study, participation, content, deadline, openedBy, writtenBy, stage, body } = wanted
  const [factCheck, comment, document] = [randomUUID(), randomUUID(), randomUUID()]
  const query = queryOf(changing)
  await sql`
    insert into public.fact_checks (id, study_id, participation_id, content, content_hash, deadline, opened_by)
    values (${factCheck}, ${study}, ${participation}, ${JSON.stringify(content)}::jsonb, 'x', ${deadline}::date, ${openedBy})`.execute(
    query,
  )
  await sql`
    insert into public.fact_check_parts (fact_check_id, study_id, code, position, subject_kind, subject_id)
    values (${factCheck}, ${study}, 'context', 0, 'participation', ${participation})`.execute(query)
  await sql`
    insert into public.fact_check_comments (id, study_id, fact_check_id, part_code, kind, body, written_by)
    values (${comment}, ${study}, ${factCheck}, 'context', 'fact', ${body}, ${writtenBy})`.execute(query)
  await sql`
    insert into public.fact_check_documents (id, study_id, fact_check_id, comment_id, file_name, media_type, byte_size, sha256, storage_key, scan, uploaded_by)
    values (${document}, ${study}, ${factCheck}, ${comment}, 'bron.pdf', 'application/pdf', 1, ${randomUUID()}, ${randomUUID()}, 'not-scanned', ${writtenBy})`.execute(
    query,
  )
  if (stage !== 'open')
    await sql`update public.fact_checks set status = 'sent', receipt = ${`FC-${factCheck}`}, sent_at = now(), sent_by = ${writtenBy}
      where id = ${factCheck}`.execute(query)
  if (stage === 'decided')
    await sql`insert into public.fact_check_decisions (comment_id, study_id, fact_check_id, decision, reason, decided_by)
      values (${comment}, ${study}, ${factCheck}, 'declined', 'De bron zegt iets anders.', ${openedBy})`.execute(query)
  return { participation, factCheck, comment, document }
}
