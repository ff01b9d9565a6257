import pg from 'pg'

/** What stands in the database, as its superuser sees it; for a test's assertions only. */
export async function queryRows(superuserUrl: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}
