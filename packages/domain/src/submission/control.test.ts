import { expect, test } from 'vitest'
import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { choice, countQuestion, textQuestion } from '../comparison/samples.ts'
import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from './answer-value.ts'
import { controlOf } from './control.ts'

const agreed: Question = {
  ...countQuestion,
  code: 'V1.1.1a',
  answerType: 'single-choice',
  options: [
    { code: 'on-paper', label: 'ja, op papier', role: 'yes' },
    { code: 'spoken', label: 'ja, mondeling', role: 'yes' },
    { code: 'no', label: 'nee', role: 'no' },
  ],
}
const upload: Question = {
  ...textQuestion,
  code: 'V1.1.1b',
  answerType: 'document-upload',
  comparison: 'document',
  condition: { question: 'V1.1.1a', anyOf: ['on-paper'] },
}
const loose: Question = { ...textQuestion, code: 'V1.1.2a' }
const framework: AssessmentFramework = {
  version: 'sample',
  name: 'Voorbeeld',
  themes: [],
  sections: [{ code: 'T1', name: 'Een', introduction: 'Een' }],
  terms: [],
  questions: [agreed, upload, loose],
  ownContradictions: [
    {
      all: [
        { question: 'V1.1.1a', anyOf: ['no'] },
        { question: 'V1.1.1a', anyOf: ['no'] },
      ],
      message: 'Dit gaat niet samen.',
    },
  ],
}
const paper = { id: 'd1', title: 'Afspraken 2013' }

function control(
  values: Record<string, AnswerValue>,
  { documents = [], only }: { documents?: string[]; only?: string[] } = {},
) {
  const answers = new Map(Object.entries(values).map(([code, value]) => [code, { value, explanation: null }]))
  const linked = new Map(documents.map((code) => [code, [paper]]))
  return controlOf(framework, 'full', answers, linked, only ? new Set(only) : null)
}
const text = (words: string): AnswerValue => ({ kind: 'text', text: words })

test('"ja, op papier" without the paper is a contradiction, until the document is there', () => {
  const answers = { 'V1.1.1a': choice('on-paper') }
  expect(control(answers).contradictions).toEqual([
    {
      questions: [
        { question: 'V1.1.1a', section: 'T1' },
        { question: 'V1.1.1b', section: 'T1' },
      ],
      message: 'U antwoordt “ja, op papier”, maar u hebt het stuk niet toegevoegd.',
    },
  ])
  expect(control(answers, { documents: ['V1.1.1b'] }).contradictions).toEqual([])
  expect(control({ 'V1.1.1a': choice('spoken') }).contradictions).toEqual([])
})

test('an answer that speaks of a document which is not there is named with its words', () => {
  const answers = { 'V1.1.2a': text('Zie de beleidsnota jeugd.') }
  expect(control(answers).unseen).toEqual([{ question: 'V1.1.2a', section: 'T1', named: 'beleidsnota' }])
  expect(control(answers, { documents: ['V1.1.2a'] }).unseen).toEqual([])
})

test('while single questions are out only these are looked at', () => {
  const answers = { 'V1.1.1a': choice('on-paper') }
  expect(control(answers, { only: ['V1.1.1a'] })).toMatchObject({
    blanks: [],
    contradictions: [{ questions: [{}, {}] }],
  })
  expect(control(answers, { only: ['V1.1.2a'] })).toEqual({
    blanks: [{ question: 'V1.1.2a', section: 'T1' }],
    contradictions: [],
    withoutDocument: [],
    unseen: [],
  })
  expect(control({ 'V1.1.2a': text('Zie bijlage 1.') }, { only: ['V1.1.1a'] }).unseen).toEqual([])
  expect(control({ 'V1.1.1a': choice('no') }, { only: ['V1.1.2a'] }).contradictions).toEqual([])
})
