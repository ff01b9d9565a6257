import type { Generated } from 'kysely'
import type { DefaultJson, Json } from './column.ts'

export interface ComparisonsTable {
  study_id: string
  assessment_id: string
  question_code: string
  pattern: string
  severity: string
  flags: DefaultJson
  detail: Json
  positions_hash: string
  rule_version: string
  compared_at: Generated<Date>
}

export interface IndicatorPatternsTable {
  study_id: string
  assessment_id: string
  indicator_code: string
  pattern: string
}

export interface SettlementsTable {
  study_id: string
  assessment_id: string
  question_code: string
  positions_hash: string
  reason: string
  settled_by: string
  settled_at: Generated<Date>
}

export interface FindingsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  criterion_code: string
  position: number
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface VerdictsTable {
  assessment_id: string
  indicator_code: string
  study_id: string
  finding_id: string
  verdict: string | null
  reason: string | null
  status: Generated<string>
}

export interface ThemeConclusionsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  theme_code: string
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FactsheetsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  content: DefaultJson
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface RevisionsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  subject_kind: string
  subject_id: string
  version: number
  content: Json
  content_hash: string
  changed_by: string | null
  changed_at: Generated<Date>
  /** The finding this revision was written in, when it was carried over from there. */
  from_subject: string | null
}

export interface ApprovalsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  subject_kind: string
  subject_id: string
  content_hash: string
  last_revision: string
  approved_by: string
  approved_at: Generated<Date>
  voided_at: Date | null
}

export interface PublishedFactsheetsTable {
  id: string | null
  municipality_slug: string | null
  municipality_name: string | null
  study_slug: string | null
  study_name: string | null
  fictional: boolean | null
  number: number | null
  content_hash: string | null
  published_at: Date | null
  html: Buffer | null
  html_br: Buffer | null
  json: Buffer | null
  pdf: Buffer | null
  word: Buffer | null
  marked_pdf: Buffer | null
  marked_word: Buffer | null
}

export interface PublishedVersionsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  municipality_slug: string
  municipality_name: string
  study_slug: string
  study_name: string
  fictional: boolean
  number: number
  content: Json
  content_hash: string
  published_at: Generated<Date>
  visible_from: Generated<Date>
  withdrawn_at: Date | null
  note: string | null
  withdrawal_reason: string | null
  rendered_at: Date | null
  html: Buffer | null
  html_br: Buffer | null
  json: Buffer | null
  pdf: Buffer | null
  word: Buffer | null
  archive_pdf: Buffer | null
  marked_pdf: Buffer | null
  marked_word: Buffer | null
}

export interface CodedFactsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  fact_code: string
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}
