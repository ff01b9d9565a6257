import type { Generated } from 'kysely'

export interface PublicationsTable {
  id: Generated<string>
  study_id: string
  participation_id: string
  kind: string
  content_hash: string | null
  visible_from: Date | null
  note: string | null
  without_fact_check: string | null
  reason: string | null
  version_id: string | null
  status: Generated<string>
  remark: string | null
  proposed_by: string
  proposed_at: Generated<Date>
  decided_by: string | null
  decided_at: Date | null
}

export interface PublishedHistoryTable {
  id: string | null
  municipality_slug: string | null
  municipality_name: string | null
  study_slug: string | null
  study_name: string | null
  fictional: boolean | null
  number: number | null
  published_at: Date | null
  note: string | null
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}
