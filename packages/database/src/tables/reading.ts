import type { Generated } from 'kysely'

export interface ReadingsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  respondent_id: string
  question_code: string
  kind: string
  value: string | null
  submission_version: number
  beside_version: number | null
  read_by: string
  read_at: Generated<Date>
}
