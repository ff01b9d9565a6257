import { afterAll, beforeAll, expect, test } from 'vitest'
import { casesOnAPage, countCalibration, listCalibrationCases } from './repositories/calibration.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

/** Two approaches of the own study judged T3.2.1 √ with agreement; the other study has one more. */
let fresh: FreshDatabase
let world: TwoStudies
beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  await rawSql(fresh.superuserUrl, `update framework_versions set content = $1 where version = 'f1'`, [
    JSON.stringify({ questions: ['V3.2.1a', 'V3.2.1z'].map((code) => ({ code, indicators: ['T3.2.1'] })) }),
  ])
})
afterAll(() => fresh.close())

const read = <T>(work: Parameters<ReturnType<FreshDatabase['store']>['read']>[1]) =>
  fresh.store('console').read(world.inspector.session, work) as Promise<T>
const counts = () => read<unknown[]>((reading) => countCalibration(reading, world.own.study))
const cases = (pattern?: 'municipality-alone', after: string | null = null) =>
  read<{ assessmentId: string; verdict: string }[]>((reading) =>
    listCalibrationCases(reading, world.own.study, { indicator: 'T3.2.1', pattern, after }),
  )

test('counts the own study only, each approach once, under its heaviest pattern', async () => {
  const [before] = (await counts()) as { pattern: string; meets: number }[]
  expect(before).toMatchObject({ indicator: 'T3.2.1', pattern: 'agreement', improvement: 0, noVerdict: 0 })
  const total = before?.meets ?? 0
  await rawSql(
    fresh.superuserUrl,
    `insert into comparisons (study_id, assessment_id, question_code, pattern, severity, detail, positions_hash, rule_version)
     values ($1, $2, 'V3.2.1z', 'municipality-alone', 'high', '{}', 'x', '1')`,
    [world.own.study, world.own.assessment],
  )
  expect(await counts()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ pattern: 'agreement', meets: total - 1 }),
      expect.objectContaining({ pattern: 'municipality-alone', meets: 1 }),
    ]),
  )
})

test('one figure changes by one when one verdict does, and its row is found under it', async () => {
  await rawSql(
    fresh.superuserUrl,
    `update findings set content = jsonb_set(content, '{verdicts,0,verdict}', '"improvement-point"') where assessment_id = $1`,
    [world.own.assessment],
  )
  expect(await counts()).toContainEqual({
    indicator: 'T3.2.1',
    pattern: 'municipality-alone',
    meets: 0,
    improvement: 1,
    noVerdict: 0,
  })
  expect(await cases('municipality-alone')).toEqual([
    expect.objectContaining({ assessmentId: world.own.assessment, verdict: 'improvement-point', text: 'een' }),
  ])
  expect((await cases())[0]?.verdict).toBe('improvement-point')
  expect((await cases()).length).toBeLessThanOrEqual(casesOnAPage)
})

test('shows nothing to who is no member', async () => {
  const stranger = await fresh
    .store('console')
    .read(world.administrator.session, (reading) => countCalibration(reading, world.own.study))
  expect(stranger).toEqual([])
})

test('a settled question still counts, a lighter one does not, and what is no longer compared is gone', async () => {
  const pattern = async () =>
    (
      await rawSql<{ pattern: string }>(
        fresh.superuserUrl,
        'select pattern from indicator_patterns where assessment_id = $1',
        [world.own.assessment],
      )
    ).map((row) => row.pattern)
  const change = (text: string) => rawSql(fresh.superuserUrl, text, [world.own.assessment])
  expect(await pattern()).toEqual(['municipality-alone'])
  await change(
    `insert into settlements (study_id, assessment_id, question_code, positions_hash, reason, settled_by)
     select study_id, assessment_id, question_code, positions_hash, 'Gelezen.', (select id from identity.accounts limit 1)
     from comparisons where assessment_id = $1`,
  )
  expect(await pattern()).toEqual(['municipality-alone'])
  await change(
    `update comparisons set severity = 'low', pattern = 'list-gap' where assessment_id = $1 and question_code = 'V3.2.1z'`,
  )
  expect(await pattern()).toEqual(['list-gap'])
  await change(`delete from comparisons where assessment_id = $1 and question_code = 'V3.2.1z'`)
  expect(await pattern()).toEqual(['agreement'])
  await change('delete from comparisons where assessment_id = $1')
  expect(await pattern()).toEqual([])
})

test('a page begins after the last approach of the page before, and an approach of another study is none', async () => {
  const all = await cases()
  expect(all.length).toBeGreaterThan(1)
  for (const [at, { assessmentId }] of all.entries()) {
    expect(await cases(undefined, assessmentId)).toEqual(all.slice(at + 1))
  }
  expect(await cases(undefined, world.otherStudy.assessment)).toEqual([])
})
