import { sendDueFactCheckReminders } from '@toezicht/database/repositories/fact-check-reminder'
import { asRole, refusalOf as rawRefusal } from '@toezicht/database/testing/as-role'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { createPortalCaller } from '../portal.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const lead = () => createConsoleCaller(testCall(fresh, 'console', world.lead.session))
const reviewer = () => createConsoleCaller(testCall(fresh, 'console', world.secondInspector.session))
const look = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  rawSql<Row>(fresh.superuserUrl, sql, values)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

describe('a gemeente that is silent', () => {
  const late = () => world.own.checks.late
  test('is reminded once a day, closed only after its deadline, and opened once more', async () => {
    const remind = (check: { factCheck: string }) => lead().remindFactCheck({ factCheck: check.factCheck })
    expect(await remind(late())).toMatchObject({ recipients: 1 })
    expect(await refused(remind(late()))).toMatchObject({ reason: 'reminded-today' })
    const open = world.own.checks.open
    expect(await refused(lead().closeFactCheck({ factCheck: open.factCheck, reason: 'Te laat.' }))).toMatchObject({
      reason: 'fact-check-not-late',
    })
    const raw = asRole(fresh.url('console'), world.lead.session, (client) =>
      client.query(`update fact_checks set status = 'closed', status_reason = 'x' where id = $1`, [open.factCheck]),
    )
    expect(await rawRefusal(raw)).toBe('fact_check_late')
    await lead().closeFactCheck({ factCheck: late().factCheck, reason: 'Geen reactie.' })
    const person = createPortalCaller(testCall(fresh, 'portal', world.own.person.session))
    expect(await refused(person.sendFactCheck({ factCheck: late().factCheck, nothing: false }))).toMatchObject({
      reason: 'cannot-send-closed',
    })
    await lead().extendFactCheck({ factCheck: late().factCheck, deadline: '2100-02-02' })
    const list = await lead().listFactChecks({ study: world.own.study })
    expect(list.factChecks.find(({ id }) => id === late().factCheck)).toMatchObject({ status: 'open', late: false })
  })

  test('is reminded by itself 7 and 2 days before, once, from nine o’clock on, and nobody once it sent', async () => {
    const remindAt = (moment: string) =>
      fresh.store('worker').change(null, (changing) => sendDueFactCheckReminders(changing, new Date(moment)))
    await look(
      `set session_replication_role = replica; update fact_checks set deadline = '2100-02-02' where status in ('sent', 'answered'); set session_replication_role = origin`,
    )
    const mailed = async () => (await look(`select from mails where template = 'fact-check'`)).length
    const before = await mailed()
    for (const moment of [
      '2100-01-25T11:00:00Z',
      '2100-01-26T07:59:00Z',
      '2100-01-27T11:00:00Z',
      '2100-02-01T11:00:00Z',
    ])
      expect([moment, await remindAt(moment)]).toEqual([moment, 0])
    const both = await Promise.all([remindAt('2100-01-26T11:00:00Z'), remindAt('2100-01-26T11:00:00Z')])
    expect(both.toSorted()).toEqual([0, 1])
    expect(await remindAt('2100-01-26T15:00:00Z')).toBe(0)
    expect(await remindAt('2100-01-31T08:00:00Z')).toBe(1)
    expect((await mailed()) - before).toBe(2)
    const [mail] = await look(
      `select parameters from mails where template = 'fact-check' order by created_at desc limit 1`,
    )
    expect(mail?.parameters).toMatchObject({
      moment: 'reminder',
      deadline: '2100-02-02',
      page: expect.stringContaining(late().factCheck),
    })
    expect(JSON.stringify(mail)).not.toContain('Dit staat er')
    const [check] = await look<{ participation: string }>(
      'select participation_id as participation from fact_checks where id = $1',
      [late().factCheck],
    )
    const { newest } = await reviewer().getFactCheck({ participation: check?.participation ?? '' })
    expect(newest?.reminders).toMatchObject([
      { moment: 'asked', sentByName: expect.any(String), recipients: 1 },
      { moment: '7-before', sentByName: null },
      { moment: '2-before', sentByName: null },
    ])
    for (const role of ['console', 'portal'] as const)
      await expect(
        fresh.store(role).change(null, (changing) => sendDueFactCheckReminders(changing)),
      ).rejects.toMatchObject({ code: '42501' })
  })

  test('withdrawn, the draft is gone for the gemeente and the reason stays', async () => {
    const { factCheck: id } = world.own.checks.open
    await lead().withdrawFactCheck({ factCheck: id, reason: 'Er staat een fout in.' })
    const person = createPortalCaller(testCall(fresh, 'portal', world.own.person.session))
    expect(await person.getFactCheck({ factCheck: id })).toMatchObject({
      heading: { status: 'withdrawn', statusReason: 'Er staat een fout in.' },
      groups: [],
    })
  })
})
