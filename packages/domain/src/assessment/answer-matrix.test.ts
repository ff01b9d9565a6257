import { describe, expect, test } from 'vitest'
import { answerMatrix, type MatrixRespondent } from './answer-matrix.ts'
import { indicatorSeverities } from './indicator-severity.ts'
import { sampleFramework } from './sample-framework.ts'

const sent = (option: string, explanation: string | null = null) => ({
  frameworkVersion: 'sample-1',
  questionnaire: 'full',
  answers: [
    {
      question: 'V1.1.1a',
      state: option === 'unknown' ? 'unknown' : 'answered',
      value: { kind: 'choice', options: [option] },
      explanation,
      documents: [],
    },
  ],
})
const respondent = (id: string, change: Partial<MatrixRespondent>): MatrixRespondent => ({
  id,
  name: id,
  kind: 'partner',
  status: 'sent',
  stored: null,
  ...change,
})
const statesOf = (respondents: MatrixRespondent[]) =>
  answerMatrix(sampleFramework, sampleFramework.questions, respondents)[0]?.cells.map(({ state, answer }) => [
    state,
    answer,
  ])

describe('answers side by side', () => {
  test('shows what was sent in words, with its explanation', () => {
    const [row] = answerMatrix(sampleFramework, sampleFramework.questions, [
      respondent('g', { kind: 'municipality', stored: sent('yes', 'Sinds 2024.') }),
      respondent('p', { stored: sent('no') }),
    ])
    expect(row?.cells).toMatchObject([
      { respondent: 'g', answer: ['ja'], explanation: 'Sinds 2024.' },
      { respondent: 'p', answer: ['nee'], explanation: null },
    ])
    expect(row?.proposal.text).toContain('ieder gezin een plan heeft')
    expect(row?.proposal).toMatchObject({ recognisable: true })
  })

  test('drafts and closed questionnaires have no words', () => {
    expect(
      statesOf([
        respondent('g', { kind: 'municipality', status: 'open' }),
        respondent('p', { status: 'no-response' }),
        respondent('q', { stored: sent('unknown') }),
      ]),
    ).toEqual([
      ['pending', []],
      ['no-response', []],
      ['unknown', []],
    ])
  })

  test('refuses stored content of another shape', () => {
    expect(() => statesOf([respondent('g', { stored: { answers: 'x' } })])).toThrow()
  })
})

describe('the heaviest discrepancy per indicator', () => {
  const questions = [
    { code: 'V1.1.1a', indicators: ['T1.1.1', 'T1.1.2'] },
    { code: 'V1.1.1b', indicators: ['T1.1.1'] },
  ]
  test('counts what nobody settled', () => {
    const heaviest = indicatorSeverities(questions, [
      { question: 'V1.1.1a', severity: 'medium', settled: false },
      { question: 'V1.1.1b', severity: 'high', settled: true },
      { question: 'V9.9.9z', severity: 'high', settled: false },
    ])
    expect([...heaviest]).toEqual([
      ['T1.1.1', 'medium'],
      ['T1.1.2', 'medium'],
    ])
  })
})
