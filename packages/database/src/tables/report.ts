import type { Generated } from 'kysely'
import type { DefaultJson, Json } from './column.ts'

export interface ReportBlocksTable {
  id: Generated<string>
  study_id: string
  position: number
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  changed_by: string | null
  changed_at: Generated<Date>
}

export interface ReportExamplesTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  finding_id: string
  content: Json
  content_hash: Generated<string>
  version: Generated<number>
  status: Generated<string>
  remark: string | null
  changed_by: string | null
  changed_at: Generated<Date>
  approved_by: string | null
  approved_at: Date | null
}

export interface ReportRevisionsTable {
  id: Generated<string>
  study_id: string
  subject_kind: string
  subject_id: string
  version: number
  content: Json | null
  content_hash: string
  changed_by: string | null
  changed_at: Generated<Date>
}

export interface ReportSnapshotsTable {
  id: Generated<string>
  study_id: string
  content: Json
  content_hash: Generated<string>
  status: Generated<string>
  remark: string | null
  frozen_by: string | null
  frozen_at: Generated<Date>
  decided_by: string | null
  decided_at: Date | null
  last_revision: Generated<string>
}

export interface PublishedReportsTable {
  id: Generated<string>
  study_id: string
  snapshot_id: string
  study_slug: Generated<string>
  study_name: Generated<string>
  title: Generated<string>
  fictional: Generated<boolean>
  number: number | null
  content: DefaultJson
  content_hash: Generated<string>
  correction: string | null
  state: Generated<string>
  proposed_by: string | null
  proposed_at: Generated<Date>
  wanted_from: Date | null
  confirmed_by: string | null
  published_at: Date | null
  visible_from: Date | null
  withdrawal: Generated<string>
  withdrawal_reason: string | null
  withdrawal_proposed_by: string | null
  withdrawal_proposed_at: Date | null
  withdrawal_confirmed_by: string | null
  withdrawn_at: Date | null
  rendered_at: Date | null
  html: Buffer | null
  html_br: Buffer | null
  pdf: Buffer | null
  xlsx: Buffer | null
  ods: Buffer | null
  csv: Buffer | null
  json: Buffer | null
  marked_pdf: Buffer | null
}

export interface ReportPagesView {
  id: string
  study_slug: string
  study_name: string
  title: string
  fictional: boolean
  number: number
  content_hash: string
  published_at: Date
  visible_from: Date
  correction: string | null
  withdrawn_at: Date | null
  withdrawal_reason: string | null
  html: Buffer | null
  html_br: Buffer | null
  pdf: Buffer | null
  xlsx: Buffer | null
  ods: Buffer | null
  csv: Buffer | null
  json: Buffer | null
  marked_pdf: Buffer | null
}
