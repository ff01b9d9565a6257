import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../connect.ts'
import { type EmbeddedDatabase, joinEmbedded, startEmbedded } from './embedded.ts'
import { findPostmaster } from './postmaster.ts'
import { isAlive } from './process-table.ts'

describe('the bundled PostgreSQL', () => {
  const home = mkdtempSync(join(tmpdir(), 'embedded-'))
  const dataDirectory = join(home, 'data')
  const cluster = join(dataDirectory, 'postgres', 'cluster')
  const said: string[] = []
  const options = { dataDirectory, say: (line: string) => void said.push(line) }
  const started: EmbeddedDatabase[] = []

  beforeAll(() => {
    // The database's user must be able to walk to it when the tests run as root.
    process.umask(0o022)
    rmSync(home, { recursive: true })
  })
  afterEach(async () => {
    for (const database of started.splice(0)) await database.stop()
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  async function start(): Promise<EmbeddedDatabase> {
    const database = await startEmbedded(options)
    started.push(database)
    return database
  }

  async function ask(url: string, text: string): Promise<Record<string, unknown>> {
    const connection = connect(url, { name: 'test', max: 1 })
    try {
      return (await connection.pool.query(text)).rows[0] ?? {}
    } finally {
      await connection.close()
    }
  }

  it('makes itself on first start, durable and private, and keeps its data', async () => {
    const first = await start()
    const facts = await ask(
      first.ownerUrl,
      `select current_user as user, current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
        (select datcollate from pg_database where datname = 'toezicht') as collation,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as mighty,
        current_setting('listen_addresses') as listens, current_setting('password_encryption') as passwords`,
    )
    expect(facts).toEqual({
      user: 'toezicht_owner',
      fsync: 'on',
      encoding: 'UTF8',
      collation: 'C.UTF-8',
      mighty: false,
      listens: '127.0.0.1',
      passwords: 'scram-sha-256',
    })
    for (const secret of ['postgres.password', 'postgres.port', 'postgres.log']) {
      expect(statSync(join(dataDirectory, secret)).mode & 0o077, secret).toBe(0)
    }
    await ask(first.ownerUrl, 'create table kept (note text)')
    await ask(first.ownerUrl, `insert into kept values ('blijft')`)
    await first.stop()
    started.length = 0
    const second = await start()
    expect(second.ownerUrl).toBe(first.ownerUrl)
    expect(await ask(second.ownerUrl, 'select note from kept')).toEqual({ note: 'blijft' })
  })

  it('asks a password of everyone', async () => {
    const { ownerUrl } = await start()
    const wrong = new URL(ownerUrl)
    wrong.password = 'verkeerd'
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
    wrong.search = ''
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  it('stops without a trace of a process', async () => {
    await start()
    const pid = findPostmaster(cluster)?.pid ?? 0
    expect(isAlive(pid)).toBe(true)
    await started.splice(0)[0]?.stop()
    expect(isAlive(pid)).toBe(false)
    expect(existsSync(join(dataDirectory, 'running.pid'))).toBe(false)
  })

  it('comes back by itself after kill -9, with everything that was committed; a pool follows', async () => {
    const { ownerUrl } = await start()
    const connection = connect(ownerUrl, { name: 'test', max: 2 })
    await connection.pool.query(`insert into kept values ('voor de val')`)
    const before = findPostmaster(cluster)?.pid
    if (!before) throw new Error('No PostgreSQL runs.')
    process.kill(before, 'SIGKILL')
    const deadline = Date.now() + 9_000
    const isBack = () => findPostmaster(cluster)?.ready && findPostmaster(cluster)?.pid !== before
    while (!isBack() && Date.now() < deadline) await pause(50)
    while ((await connection.ping().catch(() => null)) === null && Date.now() < deadline) await pause(50)
    const { rows } = await connection.pool.query(`select count(*)::int as n from kept where note = 'voor de val'`)
    expect(rows).toEqual([{ n: 1 }])
    await connection.close()
  })

  it('lets a command beside it join, and nobody start twice', async () => {
    const { ownerUrl } = await start()
    const joined = await joinEmbedded(options)
    expect(joined.ownerUrl).toBe(ownerUrl)
    await joined.stop()
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual({ one: 1 })
    await expect(startEmbedded(options)).rejects.toThrow(/^TOEZICHT_DATA: process \d+ already runs on /)
  })

  it('takes over the lock of a process that is gone, also when its number lives on in another', async () => {
    writeFileSync(join(dataDirectory, 'running.pid'), `${process.ppid} 1\n`)
    const { ownerUrl } = await start()
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual({ one: 1 })
    expect(readFileSync(join(dataDirectory, 'running.pid'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
  })

  it('takes no other program for its server when a crash left its file', async () => {
    const file = join(cluster, 'postmaster.pid')
    writeFileSync(file, `${process.ppid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`)
    expect(findPostmaster(cluster)).toBeNull()
    rmSync(file)
  })
})
