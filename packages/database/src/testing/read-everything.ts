import type pg from 'pg'
import { asRole } from './as-role.ts'

/** All that a login role can read under a session, in raw SQL without any WHERE: every readable column of every row of every table, as one text. */
export function readEverything(url: string, session: string): Promise<string> {
  return asRole(url, session, async (client) => {
    const { rows: tables } = await client.query<{ name: string; columns: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name, string_agg(format('%I::text', a.attname), ', ') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'v') and n.nspname in ('public', 'identity', 'audit', 'published')
        and has_schema_privilege(n.oid, 'usage') and has_column_privilege(c.oid, a.attnum, 'select')
      group by 1 order by 1`)
    const texts: string[] = []
    for (const { name, columns } of tables) texts.push(name, await readTable(client, name, columns))
    return texts.join('\n')
  })
}

async function readTable(client: pg.Client, name: string, columns: string): Promise<string> {
  return JSON.stringify((await client.query(`select ${columns} from ${name}`)).rows)
}
