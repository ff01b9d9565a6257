import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'

const directory = new URL('./migrations/', import.meta.url)
const loginRoles = ['portal', 'console', 'worker', 'public_reader'] as const
export type LoginRole = (typeof loginRoles)[number]

/** The password of a login role: HMAC-SHA256 of its name under the installation's secret, in hex. */
export function rolePassword(secret: string, role: LoginRole): string {
  return createHmac('sha256', secret).update(role).digest('hex')
}

/** The address at which `role` logs in to the database of `ownerUrl`. */
export function roleUrl(ownerUrl: string, secret: string, role: LoginRole): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = rolePassword(secret, role)
  return url.href
}

/** Brings the schema up to date as its owner and sets the login roles' passwords. Safe to run twice at once. */
export async function migrate(ownerUrl: string, secret: string): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 2 }) }),
  })
  try {
    await allowLogins(db, secret)
    const migrator = new Migrator({
      db,
      provider: { getMigrations: readMigrations },
      migrationTableSchema: 'migration',
      // Numbers are given out before the work is done: one that lands later may sort before one that a database already ran.
      allowUnorderedMigrations: true,
    })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    await allowLogins(db, secret)
  } finally {
    await db.destroy()
  }
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, directory), 'utf8')))
  return Object.fromEntries(
    names.map((name, at) => [
      name.slice(0, -'.sql'.length),
      { up: (db) => db.executeQuery(CompiledQuery.raw(texts[at] ?? '')).then(() => undefined) },
    ]),
  )
}

/** Passwords are hex digits that we made ourselves; ALTER ROLE takes no parameters. One transaction lock keeps two starts apart. */
async function allowLogins(db: Kysely<unknown>, secret: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('toezicht login roles'))`.execute(transaction)
    for (const role of loginRoles) {
      const { rows } = await sql`select from pg_roles where rolname = ${role}`.execute(transaction)
      if (rows.length > 0) {
        await sql`alter role ${sql.id(role)} login password ${sql.lit(rolePassword(secret, role))}`.execute(transaction)
      }
    }
  })
}
