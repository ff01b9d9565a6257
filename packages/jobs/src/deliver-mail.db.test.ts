import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findMail, saveDelivery } from '@toezicht/database/repositories/delivery'
import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { enqueueJob, queueMail } from '@toezicht/database/repositories/outbox'
import type { Store } from '@toezicht/database/store'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
beforeEach(async () => {
  room = await openWorkerRoom()
})
afterEach(() => room.close())

const sql = (store: Store, text: string, values: unknown[] = []) =>
  store.change(null, (changing) =>
    statementRunner(changing)
      .executeSql(text, values)
      .then(({ rows }) => rows),
  )

async function claim(mode: 'demo' | 'production'): Promise<void> {
  await sql(
    room.fresh.store('owner'),
    `insert into public.installation (mode) values ('${mode}') on conflict do nothing`,
  )
}

/** Queues a receipt as the system; gives the mail's id. */
async function queueReceipt(receipt: string): Promise<string> {
  const store = room.fresh.store('worker')
  await store.change(null, (changing) =>
    queueMail(changing, {
      study: null,
      name: 'Noor de Vries',
      address: 'noor@example.nl',
      template: 'receipt',
      parameters: { receipt, approach: 'Gezinscoaching' },
    }),
  )
  const rows = await sql(store, `select id from public.mails where parameters ->> 'receipt' = $1`, [receipt])
  return String(rows[0]?.id)
}

const delivered = async (id: string) => {
  const mail = await room.fresh.store('worker').read(null, (reading) => findMail(reading, id))
  return mail?.deliveredAt instanceof Date
}

describe('a queued mail', () => {
  it('becomes a file, loses its parameters, and leaves the outbox', async () => {
    await claim('production')
    const id = await queueReceipt('TZ-2026-000012')
    await room.start()
    await vi.waitFor(async () => expect(await delivered(id)).toBe(true), { timeout: 8_000, interval: 50 })
    expect(await readFile(join(room.dataDirectory, 'mail', `${id}.eml`), 'utf8')).toContain('TZ-2026-000012')
    expect(await readFile(join(room.dataDirectory, 'mail', `${id}.eml`), 'utf8')).not.toContain('Voorbeeld: ')
    const mail = await room.fresh.store('worker').read(null, (reading) => findMail(reading, id))
    expect(mail?.parameters).toBeNull()
    expect(await sql(room.fresh.store('worker'), 'select from public.outbox')).toEqual([])
    expect(JSON.stringify(room.lines)).not.toMatch(/noor|TZ-2026/i)
  })

  it('keeps its parameters in a demonstration, where codes can be read on a page', async () => {
    await claim('demo')
    const id = await queueReceipt('TZ-2026-000013')
    await room.start()
    await vi.waitFor(async () => expect(await delivered(id)).toBe(true), { timeout: 8_000, interval: 50 })
    const mail = await room.fresh.store('worker').read(null, (reading) => findMail(reading, id))
    expect(mail?.parameters).toMatchObject({ receipt: 'TZ-2026-000013' })
    expect(await readFile(join(room.dataDirectory, 'mail', `${id}.eml`), 'utf8')).toContain('Subject: Voorbeeld: ')
  })

  it('waits in the queue while the mail server is away, and goes out when it is back', async () => {
    const id = await queueReceipt('TZ-2026-000014')
    const first = await room.start({ smtpUrl: 'smtp://127.0.0.1:9' })
    await vi.waitFor(
      () => expect(room.lines).toContainEqual(expect.objectContaining({ event: 'job-failed', attempt: 1 })),
      {
        timeout: 8_000,
      },
    )
    expect(await delivered(id)).toBe(false)
    await first.stop()
    await room.start()
    await vi.waitFor(async () => expect(await delivered(id)).toBe(true), { timeout: 15_000, interval: 100 })
  })

  it('is not sent again once it was delivered, however often its job runs', async () => {
    const id = await queueReceipt('TZ-2026-000015')
    const store = room.fresh.store('worker')
    await store.change(null, (changing) => saveDelivery(changing, id))
    await store.change(null, (changing) => enqueueJob(changing, 'deliver-mail', { mail: id }))
    await room.start()
    await vi.waitFor(
      async () => expect(await sql(store, `select from pgboss.job where state = 'completed'`)).toHaveLength(2),
      { timeout: 8_000, interval: 100 },
    )
    expect(await readdir(room.dataDirectory)).not.toContain('mail')
  })

  it('that can never be sent is reported once and holds nobody up', async () => {
    const store = room.fresh.store('worker')
    const bad = { study: null, name: 'X', address: 'x@example.nl', template: 'no-such-template', parameters: {} }
    await store.change(null, (changing) => queueMail(changing, bad))
    const id = await queueReceipt('TZ-2026-000016')
    await room.start()
    await vi.waitFor(async () => expect(await delivered(id)).toBe(true), { timeout: 8_000, interval: 50 })
    expect(room.lines.filter(({ event }) => event === 'mail-unsendable')).toHaveLength(1)
    expect(room.lines.filter(({ event }) => event === 'job-failed')).toHaveLength(0)
  })
})

describe('handing over', () => {
  it('happens exactly once with two workers at it', async () => {
    const store = room.fresh.store('worker')
    await Promise.all([room.start(), room.start()])
    for (let round = 0; round < 30; round += 1) await queueReceipt(`TZ-2026-1000${round}`)
    const waiting = async () => (await sql(store, 'select from public.mails where delivered_at is null')).length
    await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 20_000, interval: 100 })
    expect(await sql(store, 'select from pgboss.job')).toHaveLength(30)
    expect(await readdir(join(room.dataDirectory, 'mail'))).toHaveLength(30)
  })

  it('leaves a job of an unknown name for a newer worker', async () => {
    const store = room.fresh.store('worker')
    await store.change(null, (changing) => enqueueJob(changing, 'not-yet-written', {}))
    const id = await queueReceipt('TZ-2026-000017')
    await room.start()
    await vi.waitFor(async () => expect(await delivered(id)).toBe(true), { timeout: 8_000, interval: 50 })
    expect(await sql(store, 'select job from public.outbox')).toEqual([{ job: 'not-yet-written' }])
  })
})
