import type { Generated } from 'kysely'
import type { Json } from './column.ts'

export interface AuditEventsTable {
  id: Generated<string>
  at: Generated<Date>
  transaction_id: Generated<string>
  study_id: string | null
  actor_kind: string
  actor_id: string | null
  verb: string
  subject_kind: string
  subject_id: string | null
  version: number | null
  digest: Buffer
}

export interface AuditHeadsTable {
  chain: string
  position: string
  hash: Buffer
  signature: Buffer
  public_key: Buffer
  sealed_at: Generated<Date>
}

export interface AuditSaltsTable {
  event_id: string
  salt: Buffer
}

export interface AuditSealsTable {
  chain: string
  position: string
  event_id: string
  hash: Buffer
  sealed_at: Generated<Date>
}

export interface OutboxTable {
  id: Generated<string>
  job: string
  payload: Json
  created_at: Generated<Date>
}

export interface MailsTable {
  id: Generated<string>
  study_id: string | null
  recipient_name: string
  address: string
  template: string
  parameters: Json | null
  created_at: Generated<Date>
  delivered_at: Date | null
}
