import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Connection, connect } from './connect.ts'
import { openStore } from './store.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { isUnavailable } from './unavailable.ts'

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    return await work.then(() => null)
  } catch (error) {
    return error
  }
}

describe('a database that is away', () => {
  it('at a port where nobody listens', async () => {
    const connection = connect('postgresql://nobody@127.0.0.1:1/none', { name: 'nowhere' })
    const store = openStore(connection)
    const failure = await failureOf(store.read(null, async () => null))
    await store.close()
    expect(isUnavailable(failure)).toBe(true)
    expect(isUnavailable(new Error('failed', { cause: failure }))).toBe(true)
  })

  it('at a socket that does not exist', async () => {
    const connection = connect('postgresql://nobody@/none?host=/nowhere/at/all', { name: 'nowhere' })
    expect(isUnavailable(await failureOf(connection.pool.query('select 1')))).toBe(true)
    await connection.close()
  })

  it('behind a server that hangs up', async () => {
    const server = createServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const connection = connect(`postgresql://nobody@127.0.0.1:${port}/none`, { name: 'hang-up' })
    expect(isUnavailable(await failureOf(connection.pool.query('select 1')))).toBe(true)
    await connection.close()
    server.close()
  })

  describe('while it is asked', () => {
    let fresh: FreshDatabase
    let connection: Connection
    beforeEach(async () => {
      fresh = await freshDatabase()
      connection = connect(fresh.superuserUrl, { name: 'to be ended', max: 1 })
    })
    afterEach(async () => {
      await connection.close()
      await fresh.close()
    })

    it('ends the connection', async () => {
      const { rows } = await connection.pool.query('select pg_backend_pid() as pid')
      const asking = failureOf(connection.pool.query('select pg_sleep(20)'))
      await rawSql(fresh.superuserUrl, `select pg_terminate_backend(${Number(rows[0]?.pid)})`)
      expect(isUnavailable(await asking)).toBe(true)
      expect((await connection.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })
  })
})

it('a refusal of the database is none, nor is a mistake of ours or a file that is gone', async () => {
  const connection = connect(inject('clusterUrl'), { name: 'refused', max: 1 })
  for (const text of ['select 1 / 0', 'selec', 'select * from nothing_there'])
    expect(isUnavailable(await failureOf(connection.pool.query(text))), text).toBe(false)
  await connection.close()
  expect(isUnavailable(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }))).toBe(false)
  for (const error of [new TypeError('x'), 'ECONNREFUSED', null, undefined]) expect(isUnavailable(error)).toBe(false)
})
