import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { connect } from '../connect.ts'
import { type LoginRole, roleUrl } from '../migrate.ts'
import { openStore, type Store } from '../store.ts'
import { ownerUrlOf, templateName, testSecret } from './cluster.ts'

export interface FreshDatabase {
  readonly name: string
  ownerUrl: string
  superuserUrl: string
  url(role: LoginRole): string
  /** One store per role, opened at first use. */
  store(role: LoginRole | 'owner'): Store
  /** Ends our connections, so that the database can be a template. */
  disconnect(): Promise<void>
  close(): Promise<void>
}

/**
 * A migrated database of a test's own, copied in some 15 ms: empty, or with all that stands in `template`, another fresh database that
 * nobody is connected to.
 */
export async function freshDatabase(template = templateName): Promise<FreshDatabase> {
  const clusterUrl = inject('clusterUrl')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(clusterUrl, `create database ${name} template ${template} owner toezicht_owner`)
  const ownerUrl = ownerUrlOf(clusterUrl, name)
  const stores = new Map<string, Store>()
  const url = (role: LoginRole) => roleUrl(ownerUrl, testSecret, role)
  return {
    name,
    ownerUrl,
    superuserUrl: clusterUrl.replace(/\/postgres(\?|$)/, `/${name}$1`),
    url,
    store(role) {
      const known = stores.get(role)
      if (known) return known
      const address = role === 'owner' ? ownerUrl : url(role)
      const opened = openStore(connect(address, { name: `test ${role}`, max: 4 }))
      stores.set(role, opened)
      return opened
    },
    async disconnect() {
      for (const store of stores.values()) await store.close()
      stores.clear()
    },
    async close() {
      for (const store of stores.values()) await store.close()
      await dropDatabase(clusterUrl, name)
    },
  }
}

const inUse = '55006'

/** A server process outlives its closed connection a moment; dropping by force would end it with an error that nobody awaits. */
async function dropDatabase(clusterUrl: string, name: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const refused = await asSuperuser(clusterUrl, `drop database ${name}`).then(
      () => null,
      (error: { code?: string }) => error,
    )
    if (!refused) return
    if (refused.code !== inUse) throw refused
    await wait(30)
  }
  await asSuperuser(clusterUrl, `drop database ${name} with (force)`)
}

async function asSuperuser(clusterUrl: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
