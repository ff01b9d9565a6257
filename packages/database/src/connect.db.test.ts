import { afterAll, describe, expect, inject, it } from 'vitest'
import { connect } from './connect.ts'

describe('a connection', () => {
  const connection = connect(inject('clusterUrl'), { name: 'connect test', max: 1 })
  afterAll(() => connection.close())

  async function prepared(): Promise<string[]> {
    const { rows } = await connection.pool.query('select statement from pg_prepared_statements order by 1')
    return rows.map(({ statement }) => statement)
  }

  it('prepares a text with parameters once, and others never', async () => {
    for (const value of ['een', 'twee']) {
      const { rows } = await connection.pool.query('select $1::text as value', [value])
      expect(rows).toEqual([{ value }])
    }
    await connection.pool.query('select 1')
    expect(await prepared()).toEqual(['select $1::text as value'])
  })

  it('keeps names that a caller gave itself', async () => {
    await connection.pool.query({ name: 'mine', text: 'select $1::int as n', values: [3] })
    expect(await prepared()).toContain('select $1::int as n')
  })

  it('fails in time when nobody answers', async () => {
    const nowhere = connect('postgresql://nobody@127.0.0.1:1/none', { name: 'nowhere' })
    await expect(nowhere.ping()).rejects.toThrow()
    await nowhere.close()
    await nowhere.close()
  })

  it('says how long a round trip takes, sharing one between those who ask at once', async () => {
    const [one, other] = await Promise.all([connection.ping(), connection.ping()])
    expect(one).toBeGreaterThan(0)
    expect(other).toBe(one)
  })
})
