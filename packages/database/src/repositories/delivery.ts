import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A queued mail; `parameters` is null once they were erased. */
export interface WaitingMail {
  id: string
  recipientName: string
  address: string
  template: string
  parameters: unknown
  createdAt: Date
  deliveredAt: Date | null
  /** Contact person of the study, as shown to respondents; empty when there is none. */
  contact: string
  /** Of an invented study, or of no study in a demonstration. */
  fictional: boolean
}

export async function findMail(reading: Reading, id: string): Promise<WaitingMail | null> {
  const { rows } = await sql<WaitingMail>`
    select m.id, m.recipient_name as "recipientName", m.address, m.template, m.parameters, m.created_at as "createdAt",
      m.delivered_at as "deliveredAt", coalesce(s.contact, '') as contact, 
      coalesce(s.fictional, (select mode = 'demo' from public.installation), false) as fictional
    from public.mails m left join public.studies s on s.id = m.study_id
    where m.id = ${id}`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** Marks a mail as delivered. Codes and links do not outlive their delivery, except in a demonstration, where one reads them on a page. */
export async function saveDelivery(changing: Changing, id: string): Promise<void> {
  await sql`
    update public.mails set delivered_at = now(),
      parameters = case when (select mode from public.installation) = 'demo' then parameters end
    where id = ${id} and delivered_at is null`.execute(queryOf(changing))
}
