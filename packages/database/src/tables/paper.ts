import type { Generated } from 'kysely'

export interface QuestionnairePapersTable {
  framework_version: string
  questionnaire: string
  layout: number
  bytes: Buffer
  sha256: string
  rendered_at: Generated<Date>
}

export interface ReceiptCopiesTable {
  submission_version_id: string
  study_id: string
  submission_id: string
  bytes: Buffer
  sha256: string
  rendered_at: Generated<Date>
}
