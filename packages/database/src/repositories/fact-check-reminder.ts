import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/**
 * Queues the reminders of fact checks that are due, each once per deadline, and says how many. Nothing before 09.00 in Amsterdam, nothing once the
 * gemeente sent. The database's clock decides; a test may give another moment.
 */
export async function sendDueFactCheckReminders(changing: Changing, at: Date | null = null): Promise<number> {
  const { rows } = await sql<{
    sent: number
  }>`select access.send_due_fact_check_reminders(${at}::timestamptz) as sent`.execute(queryOf(changing))
  return rows[0]?.sent ?? 0
}

export interface FactCheckReminderRow {
  moment: '7-before' | '2-before' | 'asked'
  sentAt: Date
  /** Null: the system. */
  sentBy: string | null
  recipients: number
}

/** Reminders about one fact check, oldest first. */
export async function listFactCheckReminders(reading: Reading, factCheck: string): Promise<FactCheckReminderRow[]> {
  const { rows } = await sql<FactCheckReminderRow>`
    select x.moment, x.sent_at as "sentAt", x.sent_by as "sentBy", x.recipients
    from public.fact_check_reminders x where x.fact_check_id = ${factCheck} order by x.sent_at, x.id limit 100`.execute(
    queryOf(reading),
  )
  return rows
}
