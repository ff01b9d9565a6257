import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'

/**
 * Queues the reminders that are due, each once per deadline, and says how many. Nothing before 09.00 in Amsterdam. The database's clock decides; a
 * test may give another moment.
 */
export async function sendDueReminders(changing: Changing, at: Date | null = null): Promise<number> {
  const { rows } = await sql<{ sent: number }>`select access.send_due_reminders(${at}::timestamptz) as sent`.execute(
    queryOf(changing),
  )
  return rows[0]?.sent ?? 0
}

/** One reminder now, asked by the lead of the study; refused when one went out today already. `sentAt`: ISO 8601. */
export function askReminder(
  changing: Changing,
  respondent: string,
): Promise<{ sentAt: string; recipients: number } | Refusal> {
  return outcomeOf(changing, sql`access.ask_reminder(${respondent}::uuid)`)
}

export interface ReminderRow {
  respondentId: string
  moment: '14-before' | '7-before' | '1-before' | '1-after' | 'asked'
  sentAt: Date
  /** Null: the system. */
  sentBy: string | null
  recipients: number
}

/** Reminders about one approach, oldest first. */
export async function listReminders(reading: Reading, assessment: string): Promise<ReminderRow[]> {
  const { rows } = await sql<ReminderRow>`
    select r.id as "respondentId", x.moment, x.sent_at as "sentAt", x.sent_by as "sentBy", x.recipients
    from public.reminders x
    join public.submissions s on s.id = x.submission_id
    join public.respondents r on r.id = s.respondent_id
    where r.assessment_id = ${assessment} order by x.sent_at limit 500`.execute(queryOf(reading))
  return rows
}
