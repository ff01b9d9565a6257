import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

export interface AuditedChange {
  study: string | null
  verb: string
  subjectKind: string
  subject: string | null
  version?: number
  /** What was decided; only a salted hash of it is kept in the log. */
  content?: unknown
}

/** Appends what happened to the audit log, in the change's own transaction. The database adds the actor. */
export async function appendAudit(changing: Changing, change: AuditedChange): Promise<void> {
  await sql`select access.audit(${change.study}, ${change.verb}, ${change.subjectKind}, ${change.subject}, ${change.version ?? null},
    ${JSON.stringify(change.content ?? {})}::jsonb)`.execute(queryOf(changing))
}
