import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

export interface ConsoleAccount {
  id: string
  /** In lower case. */
  email: string
  deactivated: boolean
}

export interface KnownMunicipality {
  slug: string
  name: string
  cbsCode: string | null
  fictional: boolean
}

/** Two operators who start a study at the same time wait for each other; until this transaction ends. */
export async function lockStudyCreation(changing: Changing): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('toezicht study create'))`.execute(queryOf(changing))
}

/** The console's accounts with these addresses, whatever their capitals. As the owner. */
export async function listConsoleAccounts(changing: Changing, emails: readonly string[]): Promise<ConsoleAccount[]> {
  const { rows } = await sql<ConsoleAccount>`
    select id, email, deactivated_at is not null as deactivated from identity.accounts
    where app = 'console' and email = any(${emails.map((email) => email.toLowerCase())}::text[])
    order by id for update`.execute(queryOf(changing))
  return rows
}

/** Gemeenten that have one of these slugs, names or codes. */
export async function listKnownMunicipalities(
  changing: Changing,
  named: readonly { slug: string; name: string; cbsCode: string | null }[],
): Promise<KnownMunicipality[]> {
  const codes = named.flatMap(({ cbsCode }) => cbsCode ?? [])
  const { rows } = await sql<KnownMunicipality>`
    select slug, name, cbs_code as "cbsCode", fictional from public.municipalities
    where slug = any(${named.map(({ slug }) => slug)}::text[]) or name = any(${named.map(({ name }) => name)}::text[])
      or cbs_code = any(${codes}::text[]) order by slug`.execute(queryOf(changing))
  return rows
}

/** A role that changes asks for a new sign-in. As the owner. */
export async function endSessionsOf(changing: Changing, account: string): Promise<void> {
  await queryOf(changing).deleteFrom('identity.sessions').where('account_id', '=', account).execute()
}
