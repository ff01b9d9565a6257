import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { positionOf } from '../comparison/position-of.ts'
import {
  choice,
  countQuestion,
  knownQuestion,
  listQuestion,
  servedQuestion,
  textQuestion,
} from '../comparison/samples.ts'
import type { Question } from '../questionnaire/question.ts'
import type { DraftAnswers, DraftDocuments } from './answer-state.ts'
import type { AnswerValue } from './answer-value.ts'
import { controlOf } from './control.ts'
import { freezeSubmission } from './freeze.ts'
import { progressOf } from './progress.ts'
import { submissionContentSchema } from './submission-content.ts'

const gate: Question = { ...countQuestion, code: 'V1.1.1a' }
const hidden: Question = { ...listQuestion, code: 'V1.1.1b', condition: { question: 'V1.1.1a', anyOf: ['yes'] } }
const own: Question = { ...textQuestion, code: 'V1.1.1c', audience: 'partner' }
const policy: Question = {
  ...textQuestion,
  code: 'V2.1.1a',
  theme: 'T2',
  answerType: 'short-text',
  comparison: 'document',
  audience: 'municipality',
}
const served: Question = {
  ...servedQuestion,
  code: 'A2',
  theme: 'A',
  comparedWith: 'V2.1.1b',
  audience: 'municipality',
}
const known: Question = { ...knownQuestion, code: 'V2.1.1b', theme: 'T2', comparedWith: 'A2', audience: 'municipality' }
const upload: Question = { ...policy, code: 'A5', theme: 'A', answerType: 'document-upload' }

const framework: AssessmentFramework = {
  version: 'sample',
  name: 'Voorbeeld',
  themes: [],
  sections: (['A', 'T1', 'T2'] as const).map((code) => ({ code, name: code, introduction: code })),
  terms: [],
  questions: [served, upload, gate, hidden, own, policy, known],
  ownContradictions: [
    {
      all: [
        { question: 'V1.1.1a', anyOf: ['no'] },
        { question: 'A2', number: 'above-zero' },
      ],
      message: 'Dit gaat niet samen.',
    },
  ],
}

const draft = (values: Record<string, AnswerValue | null>): DraftAnswers =>
  new Map(Object.entries(values).map(([code, value]) => [code, { value, explanation: `bij ${code}` }]))
const none: DraftDocuments = new Map()
const plan = { id: 'd1', title: 'Werkplan' }

describe('freezing', () => {
  it('gives every question of this questionnaire a state, in order', () => {
    const content = freezeSubmission(framework, 'full', draft({ 'V1.1.1a': choice('unknown') }), none)
    expect(content.answers.map(({ question, state }) => `${question} ${state}`)).toEqual([
      'A2 blank',
      'A5 blank',
      'V1.1.1a unknown',
      'V1.1.1b not-asked',
      'V2.1.1a blank',
      'V2.1.1b blank',
    ])
  })

  it('leaves out a hidden answer altogether, and takes it along when its condition returns', () => {
    const answer = choice('a')
    const documents = new Map([['V1.1.1b', [plan]]])
    const sent = (gateAnswer: string) =>
      freezeSubmission(framework, 'full', draft({ 'V1.1.1a': choice(gateAnswer), 'V1.1.1b': answer }), documents)
    expect(sent('no').answers[3]).toEqual({
      question: 'V1.1.1b',
      state: 'not-asked',
      value: null,
      explanation: null,
      documents: [],
    })
    expect(sent('yes').answers[3]).toMatchObject({ state: 'answered', value: answer, documents: [plan] })
  })

  it('keeps an explanation without an answer as blank', () => {
    const content = freezeSubmission(framework, 'full', draft({ 'V2.1.1a': null }), none)
    expect(content.answers[4]).toMatchObject({ state: 'blank', value: null, explanation: 'bij V2.1.1a' })
  })

  it('sends the text at "anders" only when that option is ticked', () => {
    const typed = (...options: string[]): AnswerValue => ({ kind: 'choice', options, other: 'Buurtzorg' })
    const valueOfList = (value: AnswerValue) =>
      freezeSubmission(framework, 'limited', draft({ 'V1.1.1a': choice('yes'), 'V1.1.1b': value }), none).answers[1]
    expect(valueOfList(typed('a', 'other'))).toMatchObject({ value: { other: 'Buurtzorg' } })
    expect(valueOfList(typed('a'))?.value).toEqual(choice('a'))
    expect(valueOfList(typed())).toMatchObject({ state: 'blank', value: null })
  })

  it('counts a document as the answer of an upload', () => {
    const content = freezeSubmission(framework, 'full', draft({}), new Map([['A5', [plan]]]))
    expect(content.answers[1]).toMatchObject({ state: 'answered', documents: [plan] })
  })

  it('always makes content that may be stored, and never sends another questionnaire’s answers', () => {
    const values = fc.dictionary(
      fc.constantFrom('A2', 'V1.1.1a', 'V1.1.1b', 'V1.1.1c', 'V9.9.9z'),
      fc.option(fc.constantFrom(choice('yes'), choice('a'), choice(), { kind: 'text' as const, text: 'x' })),
    )
    fc.assert(
      fc.property(values, fc.constantFrom('full' as const, 'limited' as const), (answers, kind) => {
        const content = freezeSubmission(framework, kind, draft(answers), none)
        expect(submissionContentSchema.parse(content)).toEqual(content)
        expect(content.answers).toHaveLength(kind === 'full' ? 6 : 3)
      }),
    )
  })
})

describe('positions from a sent version', () => {
  const content = freezeSubmission(
    framework,
    'limited',
    draft({ 'V1.1.1a': choice('yes') }),
    new Map([['V1.1.1a', [plan]]]),
  )
  const partner = { respondent: 'p', name: 'P', kind: 'partner' as const, marks: new Map() }

  it('carry the answer, its documents and what follows from them', () => {
    expect(positionOf(gate, { ...partner, version: { state: 'sent', content } })).toMatchObject({
      state: 'answered',
      value: choice('yes'),
      documents: [plan],
      evidence: 'in-document',
    })
  })

  it('take an inspector’s mark above that', () => {
    const marks = new Map([
      ['V1.1.1a', { unclear: true, evidence: 'contradicted-by-document' as const, reading: null }],
      ['V1.1.1c', { unclear: true, evidence: null, reading: null }],
    ])
    const marked = { ...partner, marks, version: { state: 'sent' as const, content } }
    expect(positionOf(gate, marked)).toMatchObject({ state: 'unclear', evidence: 'contradicted-by-document' })
    expect(positionOf(own, marked).state).toBe('blank')
  })

  it('are not asked, pending or without response when there is no answer', () => {
    expect(positionOf(policy, { ...partner, version: { state: 'pending' } }).state).toBe('not-asked')
    expect(positionOf(gate, { ...partner, version: { state: 'pending' } }).state).toBe('pending')
    expect(positionOf(gate, { ...partner, version: { state: 'no-response' } }).state).toBe('no-response')
  })
})

describe('a document named in an answer', () => {
  const named = (text: string, explanation: string | null) => {
    const answers = new Map([['V2.1.1a', { value: { kind: 'text' as const, text }, explanation }]])
    const content = freezeSubmission(framework, 'full', answers, new Map([['A5', [plan]]]))
    const version = { state: 'sent' as const, content }
    const found = positionOf(policy, { respondent: 'g', name: 'G', kind: 'municipality', marks: new Map(), version })
    const hint = controlOf(framework, 'full', answers, new Map([['A5', [plan]]])).withoutDocument.length
    return [found.evidence, found.documents.length, hint]
  }

  it('counts as seen when it was uploaded anywhere in the same questionnaire', () => {
    expect(named('Zie het "werkplan".', null)).toEqual(['in-document', 1, 0])
    expect(named('Nota jeugd', 'Ook in werkplan, bladzijde 3')).toEqual(['in-document', 1, 0])
    expect(named('Nota jeugd', null)).toEqual(['stated', 0, 1])
    expect(named('Onze werkplannen', null)).toEqual(['stated', 0, 1])
  })
})

describe('the control page', () => {
  const control = (values: Record<string, AnswerValue | null>, documents = none) =>
    controlOf(framework, 'full', draft(values), documents)

  it('lists blanks in view', () => {
    expect(control({ 'V1.1.1a': choice('no') }).blanks.map(({ question }) => question)).toEqual([
      'A2',
      'A5',
      'V2.1.1a',
      'V2.1.1b',
    ])
    expect(control({ 'V1.1.1a': choice('yes') }).blanks).toContainEqual({ question: 'V1.1.1b', section: 'T1' })
  })

  it('points at numbers and answers that do not go together', () => {
    const range: AnswerValue = { kind: 'range', low: 10, high: 20 }
    const found = control({ A2: { kind: 'number', number: 1_021 }, 'V2.1.1b': range, 'V1.1.1a': choice('no') })
    expect(
      found.contradictions.map(({ questions, message }) => [questions.map(({ question }) => question), message]),
    ).toEqual([
      [['A2', 'V2.1.1b'], 'U noemt 1.021 gezinnen die hulp krijgen, maar ook dat er hooguit 20 gezinnen zijn.'],
      [['A2', 'V1.1.1a'], 'Dit gaat niet samen.'],
    ])
    expect(control({ 'V2.1.1b': { kind: 'range', low: 3, high: 2 } }).contradictions).toHaveLength(1)
    expect(control({ A2: { kind: 'number', number: 20 }, 'V2.1.1b': range }).contradictions).toEqual([])
  })

  it('says where a document is named and not uploaded', () => {
    const named: AnswerValue = { kind: 'text', text: 'Nota jeugd' }
    expect(control({ 'V2.1.1a': named }).withoutDocument).toEqual([{ question: 'V2.1.1a', section: 'T2' }])
    expect(control({ 'V2.1.1a': named }, new Map([['V2.1.1a', [plan]]])).withoutDocument).toEqual([])
    expect(control({ 'V2.1.1a': { kind: 'text', text: 'geen' } }).withoutDocument).toEqual([])
  })
})

describe('progress', () => {
  it('counts what is in view, and "weet ik niet" as an answer', () => {
    const now = (values: Record<string, AnswerValue>) => progressOf(framework, 'full', draft(values), none)
    expect(now({ 'V1.1.1a': choice('unknown') })).toEqual([
      { section: 'A', answered: 0, asked: 2 },
      { section: 'T1', answered: 1, asked: 1 },
      { section: 'T2', answered: 0, asked: 2 },
    ])
    expect(now({ 'V1.1.1a': choice('yes') })[1]).toEqual({ section: 'T1', answered: 1, asked: 2 })
  })
})
