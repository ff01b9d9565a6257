import pg from 'pg'
import type { FreshDatabase } from './fresh-database.ts'

/** Runs one statement as the superuser, beside every policy: what a test needs to look behind the functions. */
async function behind<T>(fresh: FreshDatabase, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

/** Lets minutes pass for everything in sign-in that waits, by moving its times into the past. */
export async function passMinutes(fresh: FreshDatabase, minutes: number): Promise<void> {
  const past = `- make_interval(mins => ${Math.trunc(minutes)})`
  await behind(
    fresh,
    `update identity.attempts set created_at = created_at ${past}, expires_at = expires_at ${past};
     update identity.sessions set created_at = created_at ${past}, expires_at = expires_at ${past}, last_seen_at = last_seen_at ${past};
     update identity.resets set created_at = created_at ${past}, expires_at = expires_at ${past};
     update identity.failures set at = at ${past};
     update identity.sent_codes set at = at ${past};
     update identity.invitations set created_at = created_at ${past}, expires_at = expires_at ${past}`,
  )
}

export interface SentMail {
  template: string
  parameters: Record<string, string>
}

/** The mails queued for an address, newest first. */
export function mailsTo(fresh: FreshDatabase, address: string): Promise<SentMail[]> {
  return behind(
    fresh,
    `select template, parameters from public.mails where address = $1 order by created_at desc, id`,
    [address],
  )
}

export interface TrailRow {
  verb: string
  actor_kind: string
  actor_id: string | null
  subject_id: string | null
}

/** The verbs of the audit log on an account, oldest first; null: on nobody. */
export function trailOf(fresh: FreshDatabase, subject: string | null): Promise<TrailRow[]> {
  return behind(
    fresh,
    `select verb, actor_kind, actor_id, subject_id from audit.events where subject_id is not distinct from $1 order by id`,
    [subject],
  )
}

/** All of the audit log and of the tables of identity as text, to look for what must not be in there. */
export async function everythingKept(fresh: FreshDatabase): Promise<{ audit: string; identity: string }> {
  const [row] = await behind<{ audit: string; identity: string }>(
    fresh,
    `select (select coalesce(string_agg(e::text, ' '), '') from audit.events e) as audit,
      concat_ws(' ', (select string_agg(a::text, ' ') from identity.attempts a), (select string_agg(s::text, ' ') from identity.sessions s),
        (select string_agg(i::text, ' ') from identity.invitations i), (select string_agg(b::text, ' ') from identity.backup_codes b),
        (select string_agg(p::text, ' ') from identity.accounts p), (select string_agg(f::text, ' ') from identity.failures f)) as identity`,
  )
  if (!row) throw new Error('Nothing was read')
  return row
}

/** The account with an address in an app. */
export async function accountOf(fresh: FreshDatabase, app: 'portal' | 'console', email: string): Promise<string> {
  const [row] = await behind<{ id: string }>(fresh, `select id from identity.accounts where app = $1 and email = $2`, [
    app,
    email,
  ])
  if (!row) throw new Error(`Nobody has the address ${email}`)
  return row.id
}

/** Makes the installation a demonstration, or a production. */
export async function setMode(fresh: FreshDatabase, mode: 'demo' | 'production'): Promise<void> {
  await behind(
    fresh,
    `insert into public.installation (mode) values ($1) on conflict (only_row) do update set mode = excluded.mode`,
    [mode],
  )
}
