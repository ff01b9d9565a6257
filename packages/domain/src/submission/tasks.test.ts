import { describe, expect, it } from 'vitest'
import type { AskedQuestion } from './progress.ts'
import { handedOver, sharesOf, tasksOf } from './tasks.ts'

const question = (code: string, answered: boolean): AskedQuestion => ({
  code,
  section: code.startsWith('A') ? 'A' : 'T1',
  answered,
})
const a1 = question('A1', true)
const a2 = question('A2', false)
const v1 = question('V1.1.1a', true)
const sectionOf = (code: string) => (code.startsWith('A') ? ('A' as const) : ('T1' as const))
const change = (at: string, by = 'jan') => ({ at, by })

describe('the task list', () => {
  const tasks = (questions: AskedQuestion[], changes = {}, assignments = {}) =>
    tasksOf([{ section: 'A', questions }], sectionOf, assignments, changes)[0]

  it.each([
    ['nothing changed, nothing answered', [a2], {}, 'not-begun'],
    ['something changed, also where nothing is answered', [a2], { A2: change('2026-11-22T10:00:00Z') }, 'busy'],
    ['a change in another section counts there only', [a2], { 'V1.1.1a': change('2026-11-22T10:00:00Z') }, 'not-begun'],
    ['a change of a question that is hidden now', [a2], { A9: change('2026-11-22T10:00:00Z') }, 'busy'],
    ['answered in part without a trace (a document)', [a1, a2], {}, 'busy'],
    ['all in view answered', [a1], {}, 'done'],
    ['nothing in view', [], {}, 'done'],
  ] as const)('%s', (_, questions, changes, state) => {
    expect(tasks([...questions], changes)).toMatchObject({ state })
  })

  it('names the newest change, whatever the spelling of its moment', () => {
    const changes = { A1: change('2026-11-22T11:00:00+01:00', 'jan'), A2: change('2026-11-22T10:30:00Z', 'els') }
    expect(tasks([a1, a2], changes)?.lastChange?.by).toBe('els')
  })

  it('counts shares over questions in view only', () => {
    const assignments = { A1: 'jan', A2: 'jan', A9: 'jan', 'V1.1.1a': 'els' }
    expect(tasks([a1, a2], {}, assignments)?.shares).toEqual([{ account: 'jan', asked: 2, open: 1 }])
  })
})

it('puts the largest share first and the part of nobody in particular last', () => {
  const three = [question('A3', false), question('A4', false), question('A5', false)]
  const shares = sharesOf([a1, a2, v1, ...three], { A1: 'els', A2: 'jan', 'V1.1.1a': 'jan' })
  expect(shares.map(({ account, asked, open }) => [account, asked, open])).toEqual([
    ['jan', 2, 1],
    ['els', 1, 0],
    [null, 3, 3],
  ])
})

describe('what is handed over', () => {
  const all = [
    { code: 'A1', theme: 'A' },
    { code: 'A2', theme: 'A' },
    { code: 'V1', theme: 'T1' },
  ] as const

  it.each([
    [['A1', 'A2'], { what: 'theme', count: 2 }],
    [['A1'], { what: 'questions', count: 1 }],
    [['A1', 'A2', 'V1'], { what: 'questions', count: 3 }],
    [['A1', 'V1'], { what: 'questions', count: 2 }],
    [['A1', 'A1'], { what: 'questions', count: 1 }],
    [[], { what: 'questions', count: 0 }],
  ] as const)('%j', (questions, expected) => {
    expect(handedOver(questions, all)).toEqual(expected)
  })
})
