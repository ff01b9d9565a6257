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
  marks: new Map(),
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

  test('keeps the words of an answer that an inspector marked as unclear, out of the sentence', () => {
    const marks = new Map([['V1.1.1a', { unclear: true, evidence: null, reading: null }]])
    const plain = [
      respondent('g', { kind: 'municipality', stored: sent('yes') }),
      respondent('p', { stored: sent('no') }),
    ]
    const marked = plain.map((each) => (each.id === 'p' ? { ...each, marks } : each))
    const [before] = answerMatrix(sampleFramework, sampleFramework.questions, plain)
    const [after] = answerMatrix(sampleFramework, sampleFramework.questions, marked)
    expect(after?.cells[1]).toMatchObject({
      state: 'unclear',
      answer: ['nee'],
      markable: ['unclear'],
      mark: { unclear: true },
    })
    expect(before?.proposal.text).toContain('spreekt dat tegen')
    expect(after?.proposal.text).not.toContain('spreekt dat tegen')
    expect(after?.basis).not.toBe(before?.basis)
  })

  test('whoever was withdrawn takes no part in the sentence', () => {
    const plain = [respondent('g', { kind: 'municipality', stored: sent('yes') })]
    const [alone] = answerMatrix(sampleFramework, sampleFramework.questions, plain)
    const [row] = answerMatrix(sampleFramework, sampleFramework.questions, [
      ...plain,
      respondent('w', { status: 'withdrawn' }),
    ])
    expect([row?.proposal, row?.basis, row?.cells.length]).toEqual([alone?.proposal, alone?.basis, 2])
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
