import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from './answer-value.ts'
import { type AnswerSource, agreeingApproaches, isBlank, offersFor } from './reusable-answers.ts'
import { reuseAnswers } from './reuse-answers.ts'

const question = (code: string, change: Partial<Question> = {}): Question => ({
  code,
  theme: 'T1',
  indicators: [],
  audience: 'municipality',
  text: 'Een vraag?',
  answerType: 'short-text',
  options: [],
  level: 'municipality',
  comparison: 'none',
  ...change,
})
const yesNo = [
  { code: 'yes', label: 'ja', role: 'yes' as const },
  { code: 'no', label: 'nee', role: 'no' as const },
]
const known = question('V1.1.2a', { answerType: 'yes-no-unknown', options: yesNo })
const number = question('V1.1.2b', {
  answerType: 'number-range',
  condition: { question: 'V1.1.2a', anyOf: ['yes'] },
})
const policy = question('V3.1.1a')
const elsewhere = question('V3.1.2a', { level: 'approach' })
const questions = [known, number, policy, elsewhere]

const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const choice = (code: string): AnswerValue => ({ kind: 'choice', options: [code] })
const nothing = { value: null, explanation: null }
const source = (
  approach: string,
  answers: Record<string, AnswerValue | null>,
  { version = 3, savedAt = '2026-11-20T10:00:00Z', explanation = null as string | null } = {},
): AnswerSource => ({
  submission: `submission of ${approach}`,
  approach,
  answers: new Map(Object.entries(answers).map(([code, value]) => [code, { value, explanation, version, savedAt }])),
})

describe('offering answers of another approach', () => {
  test('a question of the whole gemeente with an answer there', () => {
    expect(offersFor(policy, nothing, [source('Een', { 'V3.1.1a': text('Visie') })], questions)).toEqual([
      {
        source: 'submission of Een',
        approaches: ['Een'],
        value: text('Visie'),
        explanation: null,
        version: 3,
        savedAt: '2026-11-20T10:00:00Z',
      },
    ])
  })

  test.each([
    ['a question about the approach', elsewhere, { 'V3.1.2a': text('Visie') }, nothing],
    ['no answer there', policy, {}, nothing],
    ['a blank answer there', policy, { 'V3.1.1a': text('  ') }, nothing],
    ['a range without numbers', number, { 'V1.1.2b': { kind: 'range' as const, low: null, high: null } }, nothing],
    ['the very answer that stands here', policy, { 'V3.1.1a': text('Visie') }, { ...nothing, value: text('Visie') }],
    [
      'an answer that is not asked there any more',
      number,
      { 'V1.1.2a': choice('no'), 'V1.1.2b': { kind: 'range' as const, low: 1, high: 2 } },
      nothing,
    ],
  ])('nothing for %s', (_, asked, answers, own) => {
    expect(offersFor(asked, own, [source('Een', answers)], questions)).toEqual([])
  })

  test('the same answer in two approaches is one offer, the newest; another answer is another offer', () => {
    const sources = [
      source('Oud', { 'V3.1.1a': text('Visie') }, { savedAt: '2026-11-01T10:00:00Z' }),
      source('Ander', { 'V3.1.1a': text('Nota') }, { savedAt: '2026-11-10T10:00:00Z' }),
      source('Nieuw', { 'V3.1.1a': text('Visie') }, { savedAt: '2026-11-20T10:00:00Z' }),
    ]
    const offers = offersFor(policy, nothing, sources, questions)
    expect(offers.map(({ source: from, approaches }) => [from, approaches])).toEqual([
      ['submission of Nieuw', ['Nieuw', 'Oud']],
      ['submission of Ander', ['Ander']],
    ])
    expect(agreeingApproaches(policy, { ...nothing, value: text('Visie') }, sources, questions)).toEqual([
      'Nieuw',
      'Oud',
    ])
  })

  test('another explanation is another answer; the order of a value’s fields is not', () => {
    const own = { value: { kind: 'text', text: 'Visie' } as const, explanation: null }
    const turned = { text: 'Visie', kind: 'text' } as const
    expect(offersFor(policy, own, [source('Een', { 'V3.1.1a': turned })], questions)).toEqual([])
    const explained = source('Een', { 'V3.1.1a': turned }, { explanation: 'Uit 2025.' })
    expect(offersFor(policy, own, [explained], questions)).toHaveLength(1)
  })

  test('an explanation alone is not blank', () => {
    expect(isBlank(policy, { value: null, explanation: 'Nog uitzoeken.' })).toBe(false)
    expect(isBlank(policy, { value: text(' '), explanation: ' ' })).toBe(true)
  })
})

describe('taking answers over', () => {
  const een = source('Een', { 'V3.1.1a': text('Visie'), 'V1.1.2a': choice('yes') }, { explanation: 'Uit 2025.' })
  const wanted = (change: Record<string, unknown> = {}) => ({
    question: 'V3.1.1a',
    source: een.submission,
    sourceVersion: 3,
    expected: 0,
    replace: false,
    ...change,
  })
  const own = (value: AnswerValue | null, explanation: string | null = null) =>
    new Map([['V3.1.1a', { value, explanation }]])
  const take = (mine: ReturnType<typeof own>, ...items: ReturnType<typeof wanted>[]) =>
    reuseAnswers(questions, mine, [een], items)

  test('copies answer and explanation, on the version that was read', () => {
    expect(take(own(null), wanted({ expected: 4 }))).toEqual([
      {
        question: 'V3.1.1a',
        value: text('Visie'),
        explanation: 'Uit 2025.',
        expected: 4,
        source: een.submission,
        sourceVersion: 3,
      },
    ])
  })

  test('an own answer stays, unless it was said that it may go', () => {
    for (const mine of [own(text('Nota')), own(null, 'Nog uitzoeken.')]) {
      expect(take(mine, wanted())).toMatchObject({ reason: 'answer-not-blank', issues: [{ path: 'V3.1.1a' }] })
      expect(take(mine, wanted({ replace: true }))).toHaveLength(1)
    }
  })

  test('asked again after it worked, it is the same answer and no reason to refuse', () => {
    expect(take(own(text('Visie'), 'Uit 2025.'), wanted())).toHaveLength(1)
  })

  test.each([
    ['what changed since it was read', { sourceVersion: 2 }, 'source-changed'],
    ['what has no answer there', { question: 'V1.1.2b' }, 'source-changed'],
    ['a question about the approach', { question: 'V3.1.2a' }, 'not-reusable'],
    ['an unknown question', { question: 'V9.9.9z' }, 'not-reusable'],
  ])('refuses %s', (_, change, reason) => {
    expect(take(own(null), wanted(change))).toMatchObject({ refused: 'invalid', reason })
  })

  test('one question is taken over once, and one wrong question holds all of them', () => {
    expect(take(own(null), wanted(), wanted())).toMatchObject({ reason: 'reuse-twice', issues: { length: 2 } })
    const two = take(own(text('Nota')), wanted(), wanted({ question: 'V1.1.2a' }))
    expect(two).toMatchObject({ refused: 'invalid', issues: [{ path: 'V3.1.1a', reason: 'answer-not-blank' }] })
  })

  test('a questionnaire that is not among one’s own is outside scope', () => {
    expect(take(own(null), wanted({ source: 'submission of Vreemd' }))).toEqual({ refused: 'outside-scope' })
  })
})
