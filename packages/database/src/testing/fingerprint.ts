import pg from 'pg'

/** A hash per table over all its rows, of everything that a call may change for others: what was refused must leave it as it was. */
export async function fingerprint(superuserUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('public', 'published') and table_type = 'BASE TABLE' order by 1`)
    const hashOf = (name: string) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as hash from ${name} t`
    const hashes = await client.query(rows.map(({ name }) => hashOf(name)).join(' union all '))
    return Object.fromEntries(hashes.rows.map(({ name, hash }) => [name, hash]))
  } finally {
    await client.end()
  }
}

/** Every text in tables that outsiders' mails and jobs are made from. */
export async function outgoingText(superuserUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select string_agg(t, ' ') as text from (select m::text as t from public.mails m
      union all select o::text from public.outbox o union all select e::text from audit.events e union all select content::text from published.versions) x`)
    return rows[0].text ?? ''
  } finally {
    await client.end()
  }
}
