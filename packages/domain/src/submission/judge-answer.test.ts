import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countQuestion,
  equalQuestion,
  knownQuestion,
  limitedListQuestion,
  listQuestion,
  servedQuestion,
  textQuestion,
  underRule,
} from '../comparison/samples.ts'
import type { Question } from '../questionnaire/question.ts'
import { answerLimits, answerValueSchema } from './answer-value.ts'
import { judgeAnswer } from './judge-answer.ts'

const lineQuestion: Question = { ...textQuestion, answerType: 'short-text', comparison: 'none' }
const uploadQuestion = underRule({ ...textQuestion, answerType: 'document-upload' }, 'document')
const yearQuestion: Question = { ...servedQuestion, unit: 'year' }
const everyType = [
  countQuestion,
  equalQuestion,
  limitedListQuestion,
  servedQuestion,
  knownQuestion,
  lineQuestion,
  textQuestion,
  uploadQuestion,
]

const options = (...codes: string[]) => ({ kind: 'choice', options: codes })
const text = (words: string) => ({ kind: 'text', text: words })
const number = (count: unknown) => ({ kind: 'number', number: count })

describe('refused', () => {
  it.each<[string, Question, unknown, string]>([
    ['a number for a choice', countQuestion, number(1), 'wrong-type'],
    ['a choice for a text', textQuestion, options('yes'), 'wrong-type'],
    ['a value for an upload', uploadQuestion, text('Plan.pdf'), 'wrong-type'],
    ['something that is no value', countQuestion, 'yes', 'wrong-type'],
    ['an extra key', countQuestion, { ...options('yes'), other: 'x', role: 'admin' }, 'wrong-type'],
    ['a text as number', servedQuestion, number('12'), 'wrong-type'],
    ['not a number', servedQuestion, number(Number.NaN), 'wrong-type'],
    ['an option of another question', countQuestion, options('maybe'), 'unknown-option'],
    ['an option from the prototype', countQuestion, options('constructor'), 'unknown-option'],
    ['two options where one is asked', countQuestion, options('yes', 'no'), 'too-many-options'],
    ['more than the maximum', limitedListQuestion, options('a', 'b', 'c'), 'too-many-options'],
    ['more options than any list has', listQuestion, options(...Array(41).fill('a')), 'too-many-options'],
    ['"niets" together with something', listQuestion, options('none', 'a'), 'stands-alone'],
    ['"weet ik niet" together with something', listQuestion, options('a', 'unknown'), 'stands-alone'],
    ['a negative number', servedQuestion, number(-1), 'negative'],
    ['half a family', servedQuestion, number(1.5), 'not-whole'],
    ['too many families', servedQuestion, number(answerLimits.number + 1), 'too-large'],
    ['a year without four digits', yearQuestion, number(12), 'not-a-year'],
    ['a broken range', knownQuestion, { kind: 'range', low: 2.5, high: null }, 'not-whole'],
    ['a negative range', knownQuestion, { kind: 'range', low: 1, high: -3 }, 'negative'],
    ['a short text that is too long', lineQuestion, text('x'.repeat(501)), 'too-long'],
    ['a long text that is too long', textQuestion, text('x'.repeat(20_001)), 'too-long'],
    ['a text of 100,000 characters', textQuestion, text('Woorden. '.repeat(11_112)), 'too-long'],
    ['an own answer that is too long', listQuestion, { ...options('other'), other: 'x'.repeat(501) }, 'too-long'],
    ['a NUL character', textQuestion, text('a\u0000b'), 'forbidden-character'],
    ['a NUL in an own answer', listQuestion, { ...options('other'), other: '\u0000' }, 'forbidden-character'],
  ])('%s', (_, question, value, problem) => {
    expect(judgeAnswer(question, value, null)).toEqual({
      outcome: 'refused',
      refusal: { kind: 'invalid', field: 'value', problem },
    })
  })

  it('an explanation that is too long or no text', () => {
    const refusal = (problem: string) => ({
      outcome: 'refused',
      refusal: { kind: 'invalid', field: 'explanation', problem },
    })
    expect(judgeAnswer(countQuestion, null, 'x'.repeat(10_001))).toEqual(refusal('too-long'))
    expect(judgeAnswer(countQuestion, null, 'a\u0000')).toEqual(refusal('forbidden-character'))
    expect(judgeAnswer(countQuestion, null, 7)).toEqual(refusal('wrong-type'))
  })
})

describe('accepted', () => {
  const accepted = (question: Question, value: unknown) => judgeAnswer(question, value, null)

  it('puts options in the order of the question, each once', () => {
    expect(accepted(listQuestion, options('c', 'a', 'c'))).toMatchObject({ value: { options: ['a', 'c'] } })
  })

  it('ticks "anders" for whoever typed something there', () => {
    const typed = (...codes: string[]) => ({ ...options(...codes), other: 'Buurtzorg' })
    expect(accepted(listQuestion, typed())).toMatchObject({
      value: { options: ['other'], other: 'Buurtzorg' },
      hint: null,
    })
    expect(accepted(listQuestion, typed('b'))).toMatchObject({ value: { options: ['b', 'other'], other: 'Buurtzorg' } })
  })

  it('leaves that text out, and says so, where the other ticks leave no room', () => {
    const typed = (...codes: string[]) => ({ ...options(...codes), other: 'Buurtzorg' })
    const leftOut = (...codes: string[]) => ({ value: options(...codes), hint: 'other-left-out' })
    expect(accepted(listQuestion, typed('none'))).toMatchObject(leftOut('none'))
    expect(accepted(listQuestion, typed('unknown'))).toMatchObject(leftOut('unknown'))
    expect(accepted(limitedListQuestion, typed('a', 'b'))).toMatchObject(leftOut('a', 'b'))
    expect(accepted(countQuestion, typed('yes'))).toMatchObject(leftOut('yes'))
    expect(accepted(countQuestion, typed())).toMatchObject({ value: null, hint: 'other-left-out' })
  })

  it('takes empty as no answer', () => {
    const empties: [Question, unknown][] = [
      [countQuestion, options()],
      [textQuestion, text(' \n ')],
      [knownQuestion, { kind: 'range', low: null, high: null }],
      [servedQuestion, null],
      [uploadQuestion, undefined],
    ]
    for (const [question, value] of empties) {
      expect(judgeAnswer(question, value, '  ')).toEqual({
        outcome: 'accepted',
        value: null,
        explanation: null,
        hint: null,
      })
    }
  })

  it('takes a year of four digits, or 0 for "not yet"', () => {
    for (const year of [0, 1900, 2012])
      expect(accepted(yearQuestion, number(year))).toMatchObject({ outcome: 'accepted' })
  })

  it('saves a lowest number above the highest, with a hint', () => {
    expect(accepted(knownQuestion, { kind: 'range', low: 60, high: 50 })).toMatchObject({ hint: 'low-above-high' })
    expect(accepted(knownQuestion, { kind: 'range', low: 50, high: 60 })).toMatchObject({ hint: null })
  })

  it('cleans what a paste brings along and nothing that can be read', () => {
    expect(accepted(textQuestion, text('één\r\ntwee\u0007\u000bdrie\ud800'))).toMatchObject({
      value: { text: 'één\ntwee\ndrie\ufffd' },
    })
    expect(accepted(lineQuestion, text('één\ntwee'))).toMatchObject({ value: { text: 'één twee' } })
    for (const words of [
      '👪🏽 en 😀',
      '<script>alert(1)</script> &amp;',
      '=1+1',
      '-2 + @SUM(A1)',
      "'; drop table answers; --",
    ])
      expect(accepted(textQuestion, text(words))).toMatchObject({ value: { text: words } })
  })
})

describe('properties', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ kind: fc.constant('text'), text: fc.string({ unit: 'binary' }) }),
    fc.record({ kind: fc.constant('number'), number: fc.oneof(fc.integer(), fc.double()) }),
    fc.record({ kind: fc.constant('range'), low: fc.option(fc.nat()), high: fc.option(fc.nat()) }),
    fc.record({
      kind: fc.constant('choice'),
      options: fc.array(fc.constantFrom('yes', 'no', 'unknown', 'a', 'b', 'none', 'other', 'x')),
      other: fc.string(),
    }),
  )

  it('judges anything without throwing, and accepts only what fits the schema', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyType), anything, fc.anything(), (question, value, explanation) => {
        const judged = judgeAnswer(question, value, explanation)
        if (judged.outcome === 'refused') return
        expect(answerValueSchema.nullable().parse(judged.value)).toEqual(judged.value)
        if (judged.value?.kind === 'text') expect(judged.value.text).not.toMatch(/[^\P{Cc}\t\n]/u)
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives the same again for what it accepted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyType), anything, fc.string({ unit: 'binary' }), (question, value, words) => {
        const once = judgeAnswer(question, value, words)
        if (once.outcome === 'refused') return
        const again = { ...once, hint: once.hint === 'other-left-out' ? null : once.hint }
        expect(judgeAnswer(question, once.value, once.explanation)).toEqual(again)
      }),
      { numRuns: 2_000 },
    )
  })
})
