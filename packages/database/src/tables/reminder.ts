import type { Generated } from 'kysely'

export interface RemindersTable {
  id: Generated<string>
  study_id: string
  submission_id: string
  moment: '14-before' | '7-before' | '1-before' | '1-after' | 'asked'
  deadline: string
  sent_on: string
  sent_at: Generated<Date>
  sent_by: string | null
  recipients: number
}
