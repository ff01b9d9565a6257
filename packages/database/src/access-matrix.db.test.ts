import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccessRow, accessRows, seen } from './testing/access-rows.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

/**
 * The second authorisation matrix, in raw SQL: every table × database role × verb. A statement without any WHERE may touch exactly the rows
 * named in its row and no other; what is not named must be refused by its grants. A new table without a row here fails the test.
 */
let fresh: FreshDatabase
let world: TwoStudies
let superuser: pg.Client
const clients: Record<string, pg.Client> = {}

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  superuser = await open(fresh.superuserUrl)
  for (const role of ['portal', 'console', 'worker', 'public_reader'] as const)
    clients[role] = await open(fresh.url(role))
})
afterAll(async () => {
  for (const client of [superuser, ...Object.values(clients)]) await client.end()
  await fresh.close()
})

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

const sessionOf = (role: string) =>
  role === 'portal' ? world.own.session : role === 'console' ? world.lead.session : ''

/** Runs `work` as the role in a transaction that is always rolled back; a refusal by grant or policy gives `denied`. */
async function attempt<T>(
  role: string,
  session: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T | 'denied'> {
  const client = clients[role] as pg.Client
  await client.query('begin')
  try {
    await client.query(`select set_config('app.session', $1, true)`, [session])
    return await work(client)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 'denied'
    throw error
  } finally {
    await client.query('rollback')
  }
}

function predicate(reach: string): string {
  const ids: Record<string, string> = { ...world.own, lead: world.lead.account }
  return reach.replace(/:(\w+)/g, (_, name: string) => `'${ids[name]}'`)
}

async function columnsOf(role: string, table: string, privilege: string): Promise<string[]> {
  const { rows } = await superuser.query(
    `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and has_column_privilege($2, attrelid, attnum, $3) order by attnum`,
    [table, role, privilege],
  )
  return rows.map((row) => row.attname)
}

async function tables(): Promise<string[]> {
  const { rows } =
    await superuser.query(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'identity', 'audit', 'published') order by 1`)
  return rows.map((row) => row.name)
}

test('every table has a row in the matrix', async () => {
  expect((await tables()).filter((table) => !(table in accessRows))).toEqual([])
})

describe.each(Object.keys(accessRows))('%s', (table) => {
  describe.each(['portal', 'console', 'worker', 'public_reader'])('as %s', (role) => {
    const reach =
      role === 'public_reader' ? null : (accessRows[table] as AccessRow)[role as 'portal' | 'console' | 'worker']

    test('a select without WHERE shows exactly what is meant to be seen', async () => {
      const columns =
        (await columnsOf(role, table, 'SELECT')).map((column) => `"${column}"::text`).join(', ') || 'count(*)'
      const visible = await attempt(
        role,
        sessionOf(role),
        async (client) => (await client.query(`select ${columns} from ${table} order by 1`)).rows,
      )
      if (reach === null) return expect(visible).toBe('denied')
      const where = reach === 'all' ? 'true' : predicate(reach)
      expect(visible).toEqual((await superuser.query(`select ${columns} from ${table} where ${where} order by 1`)).rows)
    })

    test('without a session nothing but public facts is seen', async () => {
      if (reach === 'all') return
      if (reach === null) return expect(await columnsOf(role, table, 'SELECT')).toEqual([])
      const column = (await columnsOf(role, table, 'SELECT'))[0]
      const visible = await attempt(
        role,
        '',
        async (client) => (await client.query(`select "${column}" from ${table}`)).rows.length,
      )
      expect(visible === 'denied' || (reach === seen ? visible >= 0 : visible === 0)).toBe(true)
    })

    test('an update without WHERE touches no foreign row', async () => {
      for (const column of await columnsOf(role, table, 'UPDATE')) {
        const touched = await attempt(
          role,
          sessionOf(role),
          async (client) => (await client.query(`update ${table} set "${column}" = "${column}"`)).rowCount,
        )
        if (reach === 'all' || touched === 'denied') continue
        const own = (await superuser.query(`select from ${table} where ${predicate(reach ?? 'false')}`)).rowCount ?? 0
        expect(touched).toBeLessThanOrEqual(own)
      }
    })

    test('a delete without WHERE touches no foreign row', async () => {
      const touched = await attempt(
        role,
        sessionOf(role),
        async (client) => (await client.query(`delete from ${table}`)).rowCount,
      )
      if (reach === 'all' || touched === 'denied') return
      const own = (await superuser.query(`select from ${table} where ${predicate(reach ?? 'false')}`)).rowCount ?? 0
      expect(touched).toBeLessThanOrEqual(own)
    })

    test('a row of another study cannot be added', async () => {
      const columns = await columnsOf(role, table, 'INSERT')
      if (columns.length === 0 || reach === 'all') return
      const all = await superuser.query(`select * from ${table}`)
      const foreign = all.rows.find((row) => row.study_id === world.otherStudy.study)
      if (!foreign) return
      const values = columns.map((column) => (column === 'id' ? crypto.randomUUID() : foreign[column]))
      const marks = columns.map((_, at) => `$${at + 1}`).join(', ')
      const names = columns.map((column) => `"${column}"`).join(', ')
      const added = attempt(role, sessionOf(role), (client) =>
        client.query(
          `insert into ${table} (${names}) values (${marks})`,
          values.map((value) => (isJson(value) ? JSON.stringify(value) : value)),
        ),
      )
      const outcome = await added.then(
        (result) => (result === 'denied' ? 'refused' : 'added'),
        () => 'refused',
      )
      expect(outcome).toBe('refused')
    })
  })
})

function isJson(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value)
}

test('the administrator as such sees nothing of a study', async () => {
  for (const table of Object.keys(accessRows).filter(
    (name) => accessRows[name]?.console && accessRows[name]?.console !== seen,
  )) {
    const column = (await columnsOf('console', table, 'SELECT'))[0]
    const visible = await attempt(
      'console',
      world.administrator.session,
      async (client) => (await client.query(`select "${column}" from ${table}`)).rowCount,
    )
    expect([table, visible]).toEqual([table, 0])
  }
})

test('an inspector sees the organisations and approaches of the own study only', async () => {
  const names = await attempt('console', world.inspector.session, async (client) => [
    (await client.query('select name from organisations order by name')).rows.map((row) => row.name),
    (await client.query('select name from approaches order by name')).rows.map((row) => row.name),
  ])
  expect(names).toEqual([
    ['Buur', 'Eenstad', 'Eigen', 'Zuster'],
    ['derde', 'eerste', 'tweede'],
  ])
})

test('an inspector who is no lead plans nothing', async () => {
  for (const table of ['public.assessments', 'public.respondents', 'public.submissions']) {
    const column = (await columnsOf('console', table, 'UPDATE'))[0]
    const touched = await attempt(
      'console',
      world.inspector.session,
      async (client) => (await client.query(`update ${table} set "${column}" = "${column}"`)).rowCount,
    )
    expect([table, touched]).toEqual([table, 0])
  }
})

test('a session of one app is worth nothing in the other', async () => {
  const asConsole = await attempt(
    'console',
    world.own.session,
    async (client) => (await client.query('select id from assessments')).rowCount,
  )
  const asPortal = await attempt(
    'portal',
    world.inspector.session,
    async (client) => (await client.query('select id from assessments')).rowCount,
  )
  expect([asConsole, asPortal]).toEqual([0, 0])
})
