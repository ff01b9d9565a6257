import { type CheckStudyPlace, makeCheckStudy } from '@toezicht/database/testing/builders/make-check-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { placements } from '@toezicht/domain/national-report/place-units'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

/** The check study of the framework: 30 approaches in 21 gemeenten, all of it approved. */
let fresh: FreshDatabase
let place: CheckStudyPlace
const api = (session = place.inspector) => createConsoleCaller(testCall(fresh, 'console', session))

beforeAll(async () => {
  fresh = await freshDatabase()
  place = await makeCheckStudy(fresh)
}, 60_000)
afterAll(() => fresh?.close())

const figures = () => api().getFigures({ study: place.study, opened: null })
const opened = async (figure: string, share: string, stand: 'approved' | 'current' = 'approved', page = 1) =>
  (await api().getFigures({ study: place.study, opened: { figure, place: share, stand, page } })).opened
const findingOf = async (name: string, indicator: string) =>
  (
    await rawSql<{ id: string }>(
      fresh.superuserUrl,
      'select finding_id as id from verdicts where assessment_id = $1 and indicator_code = $2',
      [place.approaches.get(name)?.assessment, indicator],
    )
  )[0]?.id ?? ''

test('behind every number stand exactly the units it counts, each with what was read of it', async () => {
  const { approaches, municipalities, figures: shown } = await figures()
  expect([approaches, municipalities, shown.length]).toEqual([30, 21, 17])
  for (const { code: figure, approved } of shown) {
    const counts = [
      ...approved.shares.map(({ code, numerator }) => [code, numerator] as const),
      ...placements.map((each) => [each, approved.units[each]] as const),
    ].filter(([, count]) => count > 0)
    for (const [share, count] of counts) {
      const behind = await opened(figure, share)
      expect([figure, share, behind?.total, behind?.units.length]).toEqual([figure, share, count, count])
    }
  }
}, 60_000)

test('a gemeente shows both its approaches; a filtered figure shows what the filter read', async () => {
  const known = await opened('number-of-families', 'known')
  const [berg] = known?.units ?? []
  expect(berg).toMatchObject({ municipality: 'Voorbeeldberg', approaches: [{ name: 'Samen verder' }, {}] })
  expect(berg?.approaches[0]?.readings).toEqual([
    {
      kind: 'verdict',
      code: 'T1.1.2',
      indicator: 'T1.1.2',
      values: [{ code: 'meets', label: 'meets' }],
      approved: true,
    },
  ])
  const problems = await opened('availability-problem-kinds', 'waiting')
  expect(problems?.units[0]?.approaches[0]?.readings.map(({ code }) => code)).toEqual([
    'availability-problem-kinds',
    'T5.2.1',
    'availability-problems',
  ])
  const role = await opened('coordinator-role', 'both')
  expect(role?.units[0]?.approaches[0]?.readings[0]).toMatchObject({
    indicator: 'T3.2.1',
    values: [{ code: 'both', label: 'allebei' }],
  })
})

test('refused: a number that no figure has; a page past the end is empty', async () => {
  expect(await refused(opened('one-plan', 'maybe'))).toEqual({ refused: 'outside-scope' })
  expect(await refused(opened('weather', 'yes'))).toEqual({ refused: 'outside-scope' })
  expect(await opened('one-plan', 'yes', 'approved', 2)).toMatchObject({ total: 28, units: [], more: false })
})

test('approving a finding tells its effect beforehand, and then does exactly that', async () => {
  const finding = await findingOf('Voorbeelddijk, Samen verder', 'T5.2.1')
  expect((await api().getFigureEffect({ finding })).figures).toEqual([])
  await rawSql(
    fresh.superuserUrl,
    `update findings set content = jsonb_set(content, '{verdicts,0,verdict}', '"improvement-point"') where id = $1`,
    [finding],
  )
  const before = await figures()
  const { figures: effect } = await api().getFigureEffect({ finding })
  expect(effect.map(({ code, shares }) => [code, shares.length])).toEqual([
    ['availability', 2],
    ['availability-problems', 2],
    ['availability-problem-kinds', 4],
  ])
  const [, no] = effect[0]?.shares ?? []
  expect(no).toMatchObject({ before: { numerator: 24, denominator: 29 }, after: { numerator: 25, denominator: 30 } })
  await api().submitFinding({ finding })
  const { contentHash } = await api(place.reviewer).getReview({ kind: 'finding', subject: finding })
  await api(place.reviewer).approveFinding({ finding, contentHash })
  const after = await figures()
  const numbers = (shown: typeof after, code: string) =>
    shown.figures
      .find((each) => each.code === code)
      ?.approved.shares.map(({ numerator, denominator }) => [numerator, denominator])
  for (const { code, shares } of effect) {
    const was = numbers(before, code) ?? []
    const is = numbers(after, code) ?? []
    const [first] = shares
    expect(was).toContainEqual([first?.before.numerator, first?.before.denominator])
    expect(is).toContainEqual([first?.after.numerator, first?.after.denominator])
  }
  const moved = after.figures.filter(
    (each) =>
      JSON.stringify(each.approved) !== JSON.stringify(before.figures.find(({ code }) => code === each.code)?.approved),
  )
  expect(moved.map(({ code }) => code)).toEqual(effect.map(({ code }) => code))
})

test('a finding that no figure reads changes none', async () => {
  const [row] = await rawSql<{ id: string }>(
    fresh.superuserUrl,
    `insert into findings (study_id, assessment_id, criterion_code, position, content)
     values ($1, $2, 'T3.4', 9, '{"blocks": [], "verdicts": [{"indicator": "T3.4.1", "verdict": "meets", "reason": null}], "pointsOfAttention": [], "documents": []}')
     returning id`,
    [place.study, place.approaches.get('Voorbeeldbrug, Samen verder')?.assessment],
  )
  expect((await api().getFigureEffect({ finding: row?.id ?? '' })).figures).toEqual([])
})
