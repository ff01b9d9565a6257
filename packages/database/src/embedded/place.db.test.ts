import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../connect.ts'
import { canReach, chooseDatabaseUser } from './database-user.ts'
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts'
import { findPlace } from './place.ts'

const asRoot = process.getuid?.() === 0

describe.runIf(asRoot)('a data directory in root’s own 0700 home', () => {
  const home = mkdtempSync(join(tmpdir(), 'closed-home-'))
  chmodSync(home, 0o700)
  const dataDirectory = join(home, 'data')
  const places = new Set<string>()
  afterAll(() => {
    for (const folder of [home, ...places]) rmSync(folder, { recursive: true, force: true })
  })

  async function start(said: string[]): Promise<EmbeddedDatabase> {
    const database = await startEmbedded({ dataDirectory, say: (line) => void said.push(line) })
    places.add(findPlace(dataDirectory))
    return database
  }

  async function ask(url: string, text: string) {
    const connection = connect(url, { name: 'place test', max: 1 })
    const { rows } = await connection.pool.query(text)
    await connection.close()
    return rows
  }

  it('puts the database where its user can reach it, says so, and finds it again', async () => {
    const said: string[] = []
    const first = await start(said)
    const place = findPlace(dataDirectory)
    expect(place.startsWith(home)).toBe(false)
    expect(said.join('\n')).toContain(place)
    expect(statSync(place).mode & 0o077).toBe(0)
    await ask(first.ownerUrl, 'create table kept as select 7 as n')
    await first.stop()

    const again: string[] = []
    const second = await start(again)
    expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }])
    expect([findPlace(dataDirectory), again]).toEqual([place, []])
    await second.stop()
  })

  it('never meets the old data in a data directory that was made anew, and names what was left', async () => {
    const old = findPlace(dataDirectory)
    rmSync(dataDirectory, { recursive: true })
    const said: string[] = []
    const database = await start(said)
    expect(findPlace(dataDirectory)).not.toBe(old)
    expect(said.join('\n')).toContain(old)
    expect(await ask(database.ownerUrl, `select to_regclass('kept') as kept`)).toEqual([{ kept: null }])
    await database.stop()
  })
})

describe.runIf(asRoot)('who PostgreSQL runs as', () => {
  it('is another than root, and an existing cluster keeps its owner', () => {
    expect(chooseDatabaseUser(null)?.uid).not.toBe(0)
    const nobody = Number(readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+)/m)?.[1])
    const cluster = mkdtempSync(join(tmpdir(), 'owned-'))
    chownSync(cluster, nobody, nobody)
    expect(chooseDatabaseUser(cluster)?.name).toBe('nobody')
    rmSync(cluster, { recursive: true })
  })

  it('is tried at the path itself', () => {
    const user = chooseDatabaseUser(null)
    const closed = mkdtempSync(join(tmpdir(), 'reach-'))
    chmodSync(closed, 0o700)
    mkdirSync(join(closed, 'open'), { mode: 0o755 })
    expect(existsSync(join(closed, 'open'))).toBe(true)
    expect(canReach(user, join(closed, 'open'))).toBe(false)
    chmodSync(closed, 0o711)
    expect(canReach(user, join(closed, 'open'))).toBe(true)
    rmSync(closed, { recursive: true })
  })
})
