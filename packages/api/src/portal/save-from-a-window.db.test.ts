import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase
let world: PortalWorld
beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
})
afterAll(() => fresh.close())

const answer = (question: string, text: string, expected: number) => ({
  question,
  value: { kind: 'text', text } as const,
  explanation: null,
  expected,
})
const save = (
  by: 'gemeente' | 'colleague',
  answers: ReturnType<typeof answer>[],
  more: { seat?: string; key?: string } = {},
) => world[by].api.saveAnswers({ submission: world.gemeente.submission, key: randomUUID(), answers, ...more })
const seatOf = async (by: 'gemeente' | 'colleague') => (await world[by].api.getOwnSeat({})).seat

test('a window saves under the session its page was made for, and hears it when that is another one', async () => {
  const { submission, account, api } = world.gemeente
  const page = await api.getThemePage({ submission, section: 'A' })
  expect(await api.getOwnSeat({})).toEqual({ account, seat: page.seat })
  expect(page.me).toBe(account)
  expect(
    await refused(save('gemeente', [answer('A3', 'van een ander', 0)], { seat: await seatOf('colleague') })),
  ).toEqual({
    refused: 'signed-out',
  })
  expect(await rawSql(fresh.superuserUrl, 'select * from answers')).toEqual([])
  expect((await save('gemeente', [answer('A3', 'van mij', 0)], { seat: page.seat })).answers).toMatchObject([
    { outcome: 'saved', version: 1 },
  ])
  expect(await refused(world.visitor.api.getOwnSeat({}))).toEqual({ refused: 'signed-out' })
})

test('a conflict names the colleague who wrote what stands there, and nobody where that was oneself', async () => {
  await rawSql(
    fresh.superuserUrl,
    `insert into assignments (submission_id, study_id, question_code, account_id, assigned_by)
     select s.id, s.study_id, 'A1', a.id, a.id from submissions s, identity.accounts a
     where s.id = '${world.gemeente.submission}' and a.name = 'hulp'`,
  )
  await save('colleague', [answer('A1', 'door hulp', 0)])
  expect(await refused(save('gemeente', [answer('A1', 'door gerda', 0)]))).toMatchObject({
    current: { answers: [{ outcome: 'conflict', by: 'hulp', value: { text: 'door hulp' } }] },
  })
  await save('gemeente', [answer('A1', 'door gerda', 1)])
  expect(await refused(save('gemeente', [answer('A1', 'uit een oud venster', 1)]))).toMatchObject({
    current: { answers: [{ outcome: 'conflict', by: null }] },
  })
})
