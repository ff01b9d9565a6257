import { describe, expect, test } from 'vitest'
import { choice, countQuestion, textQuestion } from '../comparison/samples.ts'
import type { Question } from '../questionnaire/question.ts'
import { reopenSubmission } from './reopen-submission.ts'
import { type QuestionToReturn, type ReturnableSubmission, returnQuestions } from './return-questions.ts'
import { followersOf, questionsInView } from './returned-question.ts'
import type { SentAnswer } from './submission-content.ts'
import { withdrawReturn } from './withdraw-return.ts'

const after = (code: string, question: string): Question => ({
  ...countQuestion,
  code,
  condition: { question, anyOf: ['yes'] },
})
const gate: Question = { ...countQuestion, code: 'V1.1.1a' }
const second = after('V1.1.1b', 'V1.1.1a')
const third = after('V1.1.2a', 'V1.1.1b')
const loose: Question = { ...textQuestion, code: 'V1.1.3a' }
const questions = [gate, second, third, loose]
const codes = (found: readonly Question[]) => found.map(({ code }) => code)

describe('which questions follow a returned one', () => {
  test('all whose condition depends on it, also through another', () => {
    expect(codes(followersOf(questions, 'V1.1.1a', new Set(['V1.1.1a'])))).toEqual(['V1.1.1b', 'V1.1.2a'])
    expect(codes(followersOf(questions, 'V1.1.3a', new Set(['V1.1.3a'])))).toEqual([])
  })
  test('one that was returned itself takes its own along', () => {
    const returned = new Set(['V1.1.1a', 'V1.1.1b'])
    expect(codes(followersOf(questions, 'V1.1.1a', returned))).toEqual([])
    expect(codes(followersOf(questions, 'V1.1.1b', returned))).toEqual(['V1.1.2a'])
  })
  test('conditions in a circle end', () => {
    const circle = [after('V1.1.1a', 'V1.1.1b'), after('V1.1.1b', 'V1.1.1a'), loose]
    expect(codes(followersOf(circle, 'V1.1.3a', new Set(['V1.1.3a'])))).toEqual([])
  })
})

describe('what the respondent sees of a returned questionnaire', () => {
  const returned = [
    { question: 'V1.1.1a', remark: 'Klopt dit?', follows: null },
    { question: 'V1.1.1b', remark: null, follows: 'V1.1.1a' },
    { question: 'V1.1.2a', remark: null, follows: 'V1.1.1a' },
  ]
  const answers = (...options: string[]) =>
    new Map([
      ['V1.1.1a', choice(...options)],
      ['V1.1.1b', choice('yes')],
    ])
  test('the returned question, and its followers only when they are asked', () => {
    expect(codes(questionsInView(questions, answers('no'), returned))).toEqual(['V1.1.1a'])
    expect(codes(questionsInView(questions, answers('yes'), returned))).toEqual(['V1.1.1a', 'V1.1.1b', 'V1.1.2a'])
  })
  test('nothing when nothing is out', () => {
    expect(questionsInView(questions, answers('yes'), [])).toEqual([])
  })
})

const now = new Date('2026-12-20T12:00:00Z')
const at = { deadline: '2026-12-20', now }
const sent: SentAnswer[] = questions.map(({ code }) => ({
  question: code,
  state: code === 'V1.1.2a' ? 'not-asked' : 'answered',
  value: null,
  explanation: null,
  documents: [],
}))
const submission = (change: Partial<ReturnableSubmission> = {}): ReturnableSubmission => ({
  status: 'sent',
  deadline: '2026-12-01',
  approachStatus: 'assigned',
  returned: [],
  ...change,
})
const ask = (question: string, remark = 'Kunt u dit uitleggen?'): QuestionToReturn => ({ question, remark })

describe('returning questions', () => {
  test.each([
    ['open', { refused: 'closed', reason: 'submission-not-sent' }],
    ['no-response', { refused: 'closed', reason: 'submission-not-sent' }],
    ['withdrawn', { refused: 'closed', reason: 'submission-not-sent' }],
    ['sent', { deadline: '2026-12-20' }],
    ['returned', { deadline: '2026-12-20' }],
  ])('of a questionnaire that is %s', (status, outcome) => {
    expect(returnQuestions(submission({ status }), sent, questions, [ask('V1.1.3a')], at)).toMatchObject(outcome)
  })

  test('each with its remark and those that follow it', () => {
    expect(
      returnQuestions(submission(), sent, questions, [ask('V1.1.1a', ' Graag \r\nmeer. '), ask('V1.1.3a')], at),
    ).toEqual({
      deadline: '2026-12-20',
      items: [
        { question: 'V1.1.1a', remark: 'Graag \nmeer.', followers: ['V1.1.1b', 'V1.1.2a'] },
        { question: 'V1.1.3a', remark: 'Kunt u dit uitleggen?', followers: [] },
      ],
    })
  })

  test.each([
    ['nothing', [], 'no-question'],
    ['the same question twice', [ask('V1.1.1a'), ask('V1.1.1a')], 'question-twice'],
    ['a question that was not asked', [ask('V1.1.2a')], 'question-not-asked'],
    ['a question of another questionnaire', [ask('V5.3.1a')], 'question-not-asked'],
    ['no remark', [ask('V1.1.1a', ' \n')], 'question-remark-missing'],
    ['a remark of control characters', [ask('V1.1.1a', '\u0007')], 'question-remark-missing'],
    ['a remark with NUL', [ask('V1.1.1a', 'a\u0000b')], 'forbidden-character'],
  ])('refuses %s', (_, wanted, reason) => {
    expect(returnQuestions(submission(), sent, questions, wanted, at)).toMatchObject({ refused: 'invalid', reason })
  })

  test('refuses a day that has passed; the last day itself is in time', () => {
    const asked = (deadline: string) =>
      returnQuestions(submission(), sent, questions, [ask('V1.1.1a')], { deadline, now })
    expect(asked('2026-12-19')).toMatchObject({ reason: 'deadline-in-past', field: 'deadline' })
    expect(asked('2026-12-20')).not.toHaveProperty('refused')
  })

  test('refuses an approach that is not judged any more', () => {
    const withdrawn = submission({ approachStatus: 'withdrawn' })
    expect(returnQuestions(withdrawn, sent, questions, [ask('V1.1.1a')], at)).toMatchObject({
      reason: 'approach-not-assigned',
    })
  })

  describe('while others are out', () => {
    const out = submission({
      status: 'returned',
      deadline: '2026-12-20',
      returned: [
        { question: 'V1.1.1a', remark: 'Klopt dit?', follows: null },
        { question: 'V1.1.1b', remark: null, follows: 'V1.1.1a' },
      ],
    })
    test('the same one is refused, one that only followed can still be asked about', () => {
      expect(returnQuestions(out, sent, questions, [ask('V1.1.1a')], at)).toMatchObject({ reason: 'already-returned' })
      expect(returnQuestions(out, sent, questions, [ask('V1.1.1b')], at)).toMatchObject({
        items: [{ question: 'V1.1.1b', followers: ['V1.1.2a'] }],
      })
    })
    test('no day that was given is taken away', () => {
      const later = { ...out, deadline: '2026-12-21' }
      expect(returnQuestions(later, sent, questions, [ask('V1.1.3a')], at)).toMatchObject({
        reason: 'deadline-taken-away',
      })
    })
  })
})

describe('taking back what was returned', () => {
  test.each([
    ['open', { refused: 'closed', reason: 'nothing-returned' }],
    ['sent', { refused: 'closed', reason: 'nothing-returned' }],
    ['no-response', { refused: 'closed', reason: 'nothing-returned' }],
    ['withdrawn', { refused: 'closed', reason: 'nothing-returned' }],
    ['returned', { status: 'sent' }],
  ])('of a questionnaire that is %s', (status, outcome) => {
    expect(withdrawReturn({ status })).toEqual(outcome)
  })
})

describe('reopening a questionnaire', () => {
  test.each([
    ['sent', { status: 'open', deadline: '2026-12-20' }],
    ['no-response', { status: 'open', deadline: '2026-12-20' }],
    ['open', { refused: 'closed', reason: 'submission-open' }],
    ['returned', { refused: 'closed', reason: 'questions-returned' }],
    ['withdrawn', { refused: 'closed', reason: 'submission-not-sent' }],
  ])('that is %s', (status, outcome) => {
    expect(reopenSubmission({ status, approachStatus: 'assigned' }, '2026-12-20', now)).toEqual(outcome)
  })
  test('refuses a day that has passed and an approach that is not judged any more', () => {
    const passed = reopenSubmission({ status: 'sent', approachStatus: 'assigned' }, '2026-12-19', now)
    expect(passed).toMatchObject({ reason: 'deadline-in-past' })
    const gone = reopenSubmission({ status: 'sent', approachStatus: 'withdrawn' }, '2026-12-20', now)
    expect(gone).toMatchObject({ reason: 'approach-not-assigned' })
  })
})
