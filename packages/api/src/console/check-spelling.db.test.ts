import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { openSpeller } from '@toezicht/spelling/speller'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const speller = openSpeller()
const as = (session: string, spelled = true) =>
  createConsoleCaller({ ...testCall(fresh, 'console', session), ...(spelled ? { speller } : {}) })

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(async () => {
  await speller.close()
  await fresh?.close()
})
const check = (...texts: string[]) =>
  as(world.inspector.session).checkSpelling({ assessment: world.own.assessment, texts })

test('names of the gemeente and of who answers are known, compounds too; what is wrong comes with a suggestion', async () => {
  const { looked, wrong } = await check('Eenstad en Partner eerste maken een gezinsplan.', 'Het gezn [1] kent T1.1.1.')
  expect(looked).toBe(true)
  expect(wrong.map(({ word }) => word)).toEqual(['gezn'])
  expect(wrong[0]?.suggestions).toContain('gezin')
})

test('ten thousand words are looked at, or it is said that nobody looked', async () => {
  const text = 'Het gezin en de gemeente maken samen een plan voor de hulp. '.repeat(800)
  expect(await check(text)).toEqual({ looked: true, wrong: [] })
  expect(
    await as(world.inspector.session, false).checkSpelling({ assessment: world.own.assessment, texts: ['gezn'] }),
  ).toEqual({
    looked: false,
    wrong: [],
  })
})

test('an approach of another study is not there, and forty-one texts are too many', async () => {
  const elsewhere = { assessment: world.otherStudy.assessment, texts: ['gezn'] }
  expect(await refused(as(world.inspector.session).checkSpelling(elsewhere))).toEqual({ refused: 'outside-scope' })
  expect(await refused(check(...Array.from({ length: 41 }, () => 'woord')))).toMatchObject({ refused: 'invalid' })
})
