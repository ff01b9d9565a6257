import type { Generated } from 'kysely'

export interface NominationsTable {
  id: Generated<string>
  study_id: string
  assessment_id: string
  respondent_id: string
  organisation: string
  unit: string | null
  contact_name: string
  contact_email: string
  why: string
  status: Generated<'proposed' | 'confirmed' | 'declined' | 'withdrawn'>
  decided_by: string | null
  decided_at: Date | null
  decision_reason: string | null
  partner_respondent_id: string | null
  created_by: string
  created_at: Generated<Date>
}
