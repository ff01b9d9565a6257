import { expect, test } from 'vitest'
import { type AssignableApproach, assignInspector, countPlaces, mostAssigned } from './assign-inspector.ts'

const approach = (change: Partial<AssignableApproach> = {}): [string, AssignableApproach] => {
  const whole = {
    assessment: 'a1',
    study: 's1',
    status: 'assigned',
    kind: 'running',
    indicators: new Set(['T1.1.1']),
    ...change,
  } as const
  return [whole.assessment, whole]
}
const two = new Map([approach(), approach({ assessment: 'a2', study: 's2' })])
const members = [
  { studyId: 's1', accountId: 'iris' },
  { studyId: 's2', accountId: 'bas' },
]
const whole = (assessment: string) => ({ assessment, indicator: null })

test('the same row twice is one row', () => {
  expect(assignInspector({ places: [whole('a1'), whole('a1')], account: 'iris' }, two, members)).toEqual({
    places: [{ study: 's1', assessment: 'a1', indicator: null }],
  })
})

test.each([
  ['an approach that is not there', [whole('a9')], 'iris', two, { refused: 'outside-scope' }],
  ['one good and one bad', [whole('a1'), whole('a2')], 'iris', two, { reason: 'inspector-not-of-study' }],
  ['an unknown indicator', [{ assessment: 'a1', indicator: 'T9.9.9' }], 'iris', two, { reason: 'unknown-indicator' }],
  ['an archive', [whole('a1')], 'iris', new Map([approach({ kind: 'archive' })]), { reason: 'archive-study' }],
  ['withdrawn', [whole('a1')], null, new Map([approach({ status: 'withdrawn' })]), { reason: 'approach-not-assigned' }],
])('%s is refused', (_, places, account, approaches, refusal) => {
  expect(assignInspector({ places, account }, approaches, members)).toMatchObject(refusal)
})

test('taking away asks for nobody’s membership', () => {
  expect(assignInspector({ places: [whole('a1')], account: null }, two, [])).toMatchObject({ places: [{}] })
})

test('nothing and too much are refused before anything is looked up', () => {
  expect(countPlaces({ places: [] })).toMatchObject({ reason: 'no-row-chosen' })
  expect(countPlaces({ places: Array.from({ length: mostAssigned }, () => whole('a1')) })).toBeNull()
  expect(countPlaces({ places: Array.from({ length: mostAssigned + 1 }, () => whole('a1')) })).toMatchObject({
    reason: 'too-many-rows',
  })
})
