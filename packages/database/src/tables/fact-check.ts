import type { Generated } from 'kysely'
import type { Day, Json } from './column.ts'

export interface FactChecksTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  number: Generated<number>
  content: Json
  content_hash: string
  deadline: Day
  status: Generated<'open' | 'sent' | 'closed' | 'answered' | 'withdrawn'>
  status_reason: string | null
  receipt: string | null
  opened_by: string
  opened_at: Generated<Date>
  reminded_at: Date | null
  sent_by: string | null
  sent_at: Date | null
  closed_at: Date | null
  answered_by: string | null
  answered_at: Date | null
}

export interface FactCheckPartsTable {
  fact_check_id: string
  study_id: string
  code: string
  position: number
  subject_kind: 'participation' | 'assessment' | 'finding' | 'conclusion'
  subject_id: string
  assessment_id: string | null
}

export interface FactCheckCommentsTable {
  id: string
  study_id: string
  fact_check_id: string
  part_code: string
  kind: 'typing-error' | 'fact' | 'addition'
  body: string
  version: Generated<number>
  written_by: string
  created_at: Generated<Date>
  saved_at: Generated<Date>
  removed_at: Date | null
}

export interface FactCheckDecisionsTable {
  comment_id: string
  study_id: string
  fact_check_id: string
  decision: 'accepted' | 'partly' | 'declined'
  reason: string
  decided_by: string
  decided_at: Generated<Date>
}

export interface FactCheckDocumentsTable {
  id: string
  study_id: string
  fact_check_id: string
  comment_id: string
  file_name: string
  media_type: string
  byte_size: string
  sha256: string
  storage_key: string
  scan: Generated<'waiting' | 'not-scanned' | 'clean' | 'refused'>
  uploaded_by: string
  uploaded_at: Generated<Date>
  removed_at: Date | null
}

export interface FactCheckRemindersTable {
  id: Generated<string>
  study_id: string
  fact_check_id: string
  moment: '7-before' | '2-before' | 'asked'
  deadline: Day
  sent_on: Day
  sent_at: Generated<Date>
  sent_by: string | null
  recipients: number
}
