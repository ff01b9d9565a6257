import type { Generated } from 'kysely'

export interface ReusesTable {
  submission_id: string
  study_id: string
  question_code: string
  version: number
  source_submission_id: string
  source_version: number
  reused_by: string
  reused_at: Generated<Date>
}
