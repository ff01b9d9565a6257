import type { Generated, GeneratedAlways } from 'kysely'
import type { Day, Json } from './column.ts'

export interface SubmissionsTable {
  id: Generated<string>
  study_id: string
  respondent_id: string
  questionnaire: string
  status: Generated<string>
  status_reason: string | null
  deadline: Day
  latest_version: Generated<number>
  created_at: Generated<Date>
}

export interface AnswersTable {
  submission_id: string
  question_code: string
  value: Json | null
  explanation: string | null
  version: number
  saved_at: Date
  saved_by: string
}

export interface AnswerHistoryTable {
  submission_id: string
  question_code: string
  version: number
  value: Json | null
  explanation: string | null
  saved_at: Date
  saved_by: string
  request_key: string
}

export interface SubmissionVersionsTable {
  id: Generated<string>
  study_id: string
  submission_id: string
  number: number
  receipt: string
  content: Json
  request_key: string
  sent_by: string | null
  sent_at: Generated<Date>
}

export interface PolicyDocumentsTable {
  id: Generated<string>
  study_id: string
  submission_id: string
  title: string
  kind: string | null
  issued_on: Day | null
  file_name: string
  media_type: string
  byte_size: string
  sha256: string
  storage_key: string
  scan: Generated<string>
  uploaded_by: string
  uploaded_at: Generated<Date>
  removed_at: Date | null
  removed_reason: string | null
  removed_by: string | null
  sent_in_version: number | null
  destroyed_at: Date | null
  destroyed_reason: string | null
  destroyed_by: string | null
  page_count: number | null
}

export interface DocumentQuestionsTable {
  document_id: string
  submission_id: string
  study_id: string
  question_code: string
}

export interface AssignmentsTable {
  submission_id: string
  study_id: string
  question_code: string
  account_id: string
  assigned_by: string
  assigned_at: Generated<Date>
}

export interface ReturnedQuestionsTable {
  id: Generated<string>
  study_id: string
  submission_id: string
  question_code: string
  remark: string | null
  follows: string | null
  version: number
  returned_by: string
  returned_at: Generated<Date>
  answered_in_version: number | null
  taken_back_at: Date | null
}

/** The text of a document as a job extracted it; a spreadsheet's pages are its sheets. */
export interface DocumentPagesTable {
  document_id: string
  submission_id: string
  study_id: string
  page: number
  text: string
  /** The Dutch stems of the text, made by the database. */
  words: GeneratedAlways<string>
}
