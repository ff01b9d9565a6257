import type { Generated } from 'kysely'

export interface InspectorAssignmentsTable {
  study_id: string
  assessment_id: string
  indicator_code: string
  account_id: string
  assigned_by: string
  assigned_at: Generated<Date>
}

export interface OpenDiscrepanciesTable {
  study_id: string
  assessment_id: string
  indicator_code: string
  severity: string | null
  high: Generated<number>
  medium: Generated<number>
}

export interface NewestSendingsTable {
  assessment_id: string
  study_id: string
  sent_at: Date
}

export interface WaitingJudgementsTable {
  study_id: string
  assessment_id: string
  subject_kind: string
  subject_id: string
  status: string
  writers: string[]
  since: Generated<Date>
}

/** Options by question of the gemeente's newest sending; `["unknown"]` for "weet ik niet". */
export interface SentChoicesTable {
  assessment_id: string
  study_id: string
  submission_id: string
  number: number
  choices: Record<string, string[]>
}
