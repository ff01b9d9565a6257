import { Client } from 'pg'

/**
 * Makes sure the role `toezicht_owner` and its database `toezicht` exist: the only thing the superuser is used for.
 * The owner may make roles and own schemas, and is no superuser: row-level security binds it too.
 */
export async function ensureOwner(superuserUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const role = await client.query("select 1 from pg_roles where rolname = 'toezicht_owner'")
    const secret = client.escapeLiteral(password)
    const verb = role.rowCount === 0 ? 'create' : 'alter'
    await client.query(`${verb} role toezicht_owner login createrole nosuperuser nobypassrls password ${secret}`)
    const database = await client.query("select 1 from pg_database where datname = 'toezicht'")
    if (database.rowCount === 0) await client.query('create database toezicht owner toezicht_owner')
  } finally {
    await client.end()
  }
}
