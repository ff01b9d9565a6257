import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

/** Enqueues a job, to run after this transaction commits. */
export async function enqueueJob(changing: Changing, job: string, payload: Record<string, unknown>): Promise<void> {
  await sql`select access.enqueue(${job}, ${JSON.stringify(payload)}::jsonb)`.execute(queryOf(changing))
}

export interface QueuedMail {
  study: string | null
  name: string
  address: string
  template: string
  parameters: Record<string, string>
}

/** Queues a mail, to be delivered after this transaction commits. */
export async function queueMail(changing: Changing, mail: QueuedMail): Promise<void> {
  await sql`select access.queue_mail(${mail.study}, ${mail.name}, ${mail.address}, ${mail.template},
    ${JSON.stringify(mail.parameters)}::jsonb)`.execute(queryOf(changing))
}

/** Queues a mail to everybody who answers for a respondent of a study that the actor leads; its parameters get the approach's name. */
export async function mailRespondent(
  changing: Changing,
  respondent: string,
  template: string,
  parameters: Record<string, string>,
): Promise<void> {
  await sql`select access.mail_respondent(${respondent}::uuid, ${template}, ${JSON.stringify(parameters)}::jsonb)`.execute(
    queryOf(changing),
  )
}
