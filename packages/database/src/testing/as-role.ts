import pg from 'pg'

/** Runs statements as a login role under a session, each call one committed transaction; `code`/`constraint` of a refusal come back as text. */
export async function asRole<T>(url: string, session: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.session', $1, true)`, [session])
    const outcome = await work(client)
    await client.query('commit')
    return outcome
  } finally {
    await client.end()
  }
}

/** The constraint (or else the SQLSTATE) that a statement was refused by; 'accepted' when it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'accepted',
    (error: { constraint?: string; code?: string }) => error.constraint ?? error.code ?? 'unknown',
  )
}
