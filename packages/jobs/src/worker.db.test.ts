import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net'
import { findMail } from '@toezicht/database/repositories/delivery'
import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { queueMail } from '@toezicht/database/repositories/outbox'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
let wire: Wire
beforeEach(async () => {
  room = await openWorkerRoom()
  wire = await layWire(room.fresh.url('worker'))
})
afterEach(async () => {
  await room.close()
  await wire.close()
})

interface Wire {
  url: string
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** A TCP line to the database that can be cut: open connections break, new ones are refused at once. */
async function layWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let whole = true
  const server: Server = createServer((near) => {
    if (!whole) return near.destroy()
    const directory = target.searchParams.get('host')
    const far = directory
      ? connectSocket(`${directory}/.s.PGSQL.${target.searchParams.get('port') ?? target.port}`)
      : connectSocket(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = new URL(`postgres://${target.username}:${target.password}@127.0.0.1:${address.port}${target.pathname}`)
  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    cut,
    mend: () => {
      whole = true
    },
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function queueReceipt(): Promise<string> {
  const store = room.fresh.store('worker')
  const parameters = { receipt: 'TZ-2026-000001', approach: 'Gezin' }
  const mail = { study: null, name: 'Noor', address: 'noor@example.nl', template: 'receipt', parameters }
  return store.change(null, async (changing) => {
    await queueMail(changing, mail)
    const { rows } = await statementRunner(changing).executeSql(
      'select id from public.mails order by created_at desc limit 1',
    )
    return String(rows[0]?.id)
  })
}

const isDelivered = async (id: string) =>
  (await room.fresh.store('worker').read(null, (reading) => findMail(reading, id)))?.deliveredAt instanceof Date

const count = (event: string) => room.lines.filter((line) => line.event === event).length

describe('when the database goes away', () => {
  it('says so in one line, keeps trying, and goes on when it is back', async () => {
    await room.start({ databaseUrl: wire.url })
    const first = await queueReceipt()
    await vi.waitFor(async () => expect(await isDelivered(first)).toBe(true), { timeout: 8_000, interval: 50 })
    wire.cut()
    const second = await queueReceipt()
    await vi.waitFor(() => expect(count('database-away')).toBe(1), { timeout: 5_000 })
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(count('database-away')).toBe(1)
    expect(await isDelivered(second)).toBe(false)
    wire.mend()
    await vi.waitFor(async () => expect(await isDelivered(second)).toBe(true), { timeout: 15_000, interval: 100 })
    expect(count('database-back')).toBe(1)
    expect(room.lines.filter(({ event }) => event === 'surprise')).toEqual([])
  })

  it('also starts without it', async () => {
    wire.cut()
    await room.start({ databaseUrl: wire.url })
    await vi.waitFor(() => expect(count('database-away')).toBe(1), { timeout: 5_000 })
    const id = await queueReceipt()
    wire.mend()
    await vi.waitFor(async () => expect(await isDelivered(id)).toBe(true), { timeout: 15_000, interval: 100 })
  })

  it('stops within eight seconds, also then', async () => {
    const worker = await room.start({ databaseUrl: wire.url })
    const id = await queueReceipt()
    await vi.waitFor(async () => expect(await isDelivered(id)).toBe(true), { timeout: 8_000, interval: 50 })
    wire.cut()
    const began = performance.now()
    await worker.stop()
    expect(performance.now() - began).toBeLessThan(8_000)
  })
})

it('stops quickly when there is nothing to do, and leaves no connection', async () => {
  const worker = await room.start()
  const id = await queueReceipt()
  await vi.waitFor(async () => expect(await isDelivered(id)).toBe(true), { timeout: 8_000, interval: 50 })
  const began = performance.now()
  await worker.stop()
  expect(performance.now() - began).toBeLessThan(3_000)
  const { rows } = await room.fresh
    .store('owner')
    .change(null, (changing) =>
      statementRunner(changing).executeSql(
        `select from pg_stat_activity where datname = current_database() and application_name in ('toezicht worker', 'toezicht queue')`,
      ),
    )
  expect(rows).toEqual([])
})
