import { expect, test } from 'vitest'
import { differingAnswers, madeBefore, type PageQuestion, reallyChanged } from './changed-answers.ts'
import { readAnswer } from './read-answer.ts'

function form(entries: Record<string, string | string[]>): FormData {
  const data = new FormData()
  for (const [name, values] of Object.entries(entries)) for (const value of [values].flat()) data.append(name, value)
  return data
}
const text = (value: string) => ({ kind: 'text', text: value }) as const
const question = (
  code: string,
  answer: PageQuestion['answer'],
  answerType: PageQuestion['answerType'] = 'long-text',
) => ({
  code,
  answerType,
  answer,
})

test.each([
  ['long-text', { 'w.V1': 'a\r\nb' }, text('a\nb')],
  ['long-text', { 'w.V1': '  ' }, null],
  ['number', { 'w.V1': '1.200' }, { kind: 'number', number: 1200 }],
  ['number', { 'w.V1': '12,5' }, { kind: 'number', number: 12.5 }],
  ['number', { 'w.V1': 'veel' }, text('veel')],
  ['number', {}, null],
  ['number-range', { 'l.V1': '10', 'h.V1': '' }, { kind: 'range', low: 10, high: null }],
  ['number-range', { 'l.V1': 'x', 'h.V1': '5' }, text('x;5')],
  ['multiple-choice', { 'w.V1': ['a', 'b'], 'a.V1': 'iets' }, { kind: 'choice', options: ['a', 'b'], other: 'iets' }],
  ['single-choice', { 'a.V1': ' ' }, null],
] as const)('%s %o reads as %o', (answerType, entries, value) => {
  expect(readAnswer(form(entries as Record<string, string | string[]>), { code: 'V1', answerType }).value).toEqual(
    value,
  )
})

test('a range is the same in whatever order the database gives its numbers back', () => {
  const stored = { low: 60, high: 90, kind: 'range' } as const
  const asked = [question('V1', { value: stored, explanation: null, version: 1 }, 'number-range')]
  expect(differingAnswers(form({ 'v.V1': '1', 'l.V1': '60', 'h.V1': '90' }), asked)).toEqual([])
  expect(differingAnswers(form({ 'v.V1': '1', 'l.V1': '60', 'h.V1': '91' }), asked)).toHaveLength(1)
})

test('only what differs from the stored answers is saved', () => {
  const questions = [
    question('V1', { value: text('same'), explanation: null, version: 2 }),
    question('V2', { value: null, explanation: null, version: 0 }),
    question(
      'V3',
      { value: { kind: 'choice', options: ['b', 'a'] }, explanation: null, version: 1 },
      'multiple-choice',
    ),
  ]
  const posted = form({
    'v.V1': '2',
    'w.V1': 'same',
    'v.V2': '0',
    'w.V2': 'new',
    't.V2': 'why',
    'v.V3': '1',
    'w.V3': ['a', 'b'],
  })
  expect(differingAnswers(posted, questions)).toEqual([
    { question: 'V2', value: text('new'), explanation: 'why', expected: 0 },
  ])
})

test('a field its reader left alone does not collide with a newer text', () => {
  const questions = [
    question('V1', { value: text('by a colleague'), explanation: null, version: 3 }),
    question('V2', { value: text('by a colleague'), explanation: null, version: 1 }),
    question('V3', { value: text('by a colleague'), explanation: null, version: 3 }),
  ]
  const posted = form({ 'v.V1': '2', 'w.V1': 'as it was', 'v.V2': '0', 'w.V2': '', 'v.V3': '2', 'w.V3': 'mine' })
  const differing = differingAnswers(posted, questions)
  expect(madeBefore(differing, questions).map((each) => each.question)).toEqual(['V1', 'V2', 'V3'])
  const earlier = [
    { question: 'V1', version: 2, value: text('as it was'), explanation: null },
    { question: 'V3', version: 2, value: text('as it was'), explanation: null },
  ]
  expect(reallyChanged(differing, earlier)).toEqual([
    { question: 'V3', value: text('mine'), explanation: null, expected: 2 },
  ])
})
