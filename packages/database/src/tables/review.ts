import type { Generated } from 'kysely'

export interface RemarksTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  subject_kind: string
  subject_id: string
  thread_id: string
  body: string
  content_hash: Generated<string>
  on_return: Generated<boolean>
  written_by: string
  written_at: Generated<Date>
  resolved_by: string | null
  resolved_at: Date | null
}

export interface ReviewVisitsTable {
  study_id: string
  subject_kind: string
  subject_id: string
  account_id: string
  content_hash: string
  opened_at: Generated<Date>
}
