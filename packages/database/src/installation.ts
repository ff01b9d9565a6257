import { Client } from 'pg'

export type InstallationMode = 'demo' | 'production'

/** As what this database was first used; null when it never was, also when it holds no table of ours yet. */
export function findInstallationMode(ownerUrl: string): Promise<InstallationMode | null> {
  return asOwner(ownerUrl, async (client) => {
    const table = await client.query("select to_regclass('public.installation') is not null as made")
    if (!table.rows[0]?.made) return null
    return readMode(client)
  })
}

/** Marks a migrated database as one of this mode for good; returns the mode that stands. */
export function claimInstallationMode(ownerUrl: string, mode: InstallationMode): Promise<InstallationMode> {
  return asOwner(ownerUrl, async (client) => {
    await client.query('insert into public.installation (mode) values ($1) on conflict do nothing', [mode])
    return (await readMode(client)) ?? mode
  })
}

async function readMode(client: Client): Promise<InstallationMode | null> {
  const found = await client.query<{ mode: InstallationMode }>('select mode from public.installation')
  return found.rows[0]?.mode ?? null
}

async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
