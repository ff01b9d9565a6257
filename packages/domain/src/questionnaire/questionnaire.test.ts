import { describe, expect, it } from 'vitest'
import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { choice, countQuestion, textQuestion } from '../comparison/samples.ts'
import { isAsked } from './condition.ts'
import type { Question } from './question.ts'
import { findQuestion, questionnaireOf, questionsPerTheme, wordingFor } from './questionnaire.ts'

const first: Question = { ...countQuestion, code: 'V1.1.1a', partnerText: 'Uw vraag?' }
const second: Question = {
  ...countQuestion,
  code: 'V1.1.1b',
  audience: 'municipality',
  condition: { question: 'V1.1.1a', anyOf: ['yes'] },
}
const third: Question = { ...second, code: 'V1.1.1c', condition: { question: 'V1.1.1b', anyOf: ['yes', 'no'] } }
const partners: Question = { ...textQuestion, code: 'A6', theme: 'A', audience: 'partner', comparison: 'partners' }
const questions = [partners, first, second, third]

const framework: AssessmentFramework = {
  version: 'sample',
  name: 'Voorbeeld',
  themes: [],
  sections: [
    { code: 'A', name: 'Over de aanpak', introduction: 'Eerst dit.' },
    { code: 'T1', name: 'Toeleiding', introduction: 'Dan dit.' },
  ],
  terms: [],
  questions,
  ownContradictions: [],
}

describe('questionnaires', () => {
  it('are two views on one list', () => {
    expect(questionnaireOf(framework, 'full').questions.map(({ code }) => code)).toEqual([
      'V1.1.1a',
      'V1.1.1b',
      'V1.1.1c',
    ])
    expect(questionnaireOf(framework, 'limited').questions.map(({ code }) => code)).toEqual(['A6', 'V1.1.1a'])
  })

  it('have a page per section that asks something', () => {
    expect(questionsPerTheme(framework, 'full').map(({ section }) => section.code)).toEqual(['T1'])
    expect(questionsPerTheme(framework, 'limited').map(({ section }) => section.code)).toEqual(['A', 'T1'])
  })

  it('do not lend a question to each other', () => {
    expect(findQuestion(framework, 'limited', 'V1.1.1b')).toBeUndefined()
    expect(findQuestion(framework, 'full', 'V1.1.1b')).toBe(second)
  })

  it('put a question to a partner in its own words', () => {
    expect(wordingFor(first, 'limited')).toBe('Uw vraag?')
    expect(wordingFor(first, 'full')).toBe('Vraag?')
    expect(wordingFor(second, 'limited')).toBe('Vraag?')
  })
})

describe('conditions', () => {
  const asked = (question: Question, answers: Record<string, string>) =>
    isAsked(question, new Map(Object.entries(answers).map(([code, option]) => [code, choice(option)])), questions)

  it('hold for one of the named options', () => {
    expect(asked(first, {})).toBe(true)
    expect(asked(second, {})).toBe(false)
    expect(asked(second, { 'V1.1.1a': 'no' })).toBe(false)
    expect(asked(second, { 'V1.1.1a': 'yes' })).toBe(true)
  })

  it('fail when the question they look at is hidden itself', () => {
    expect(asked(third, { 'V1.1.1a': 'yes', 'V1.1.1b': 'no' })).toBe(true)
    expect(asked(third, { 'V1.1.1a': 'no', 'V1.1.1b': 'no' })).toBe(false)
  })
})
