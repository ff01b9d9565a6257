import type { AnswerType } from '@toezicht/domain/questionnaire/question'
import { type Entries, readAnswer, sameAnswer, type WrittenAnswer } from './read-answer.ts'

export interface PageQuestion {
  code: string
  answerType: AnswerType
  answer: WrittenAnswer & { version: number }
}

export interface ChangedAnswer extends WrittenAnswer {
  question: string
  expected: number
}

export interface Earlier extends WrittenAnswer {
  question: string
  version: number
}

/** Answers in a posted page that differ from what stands stored. `expected` is the version the page was made with. */
export function differingAnswers(form: Entries, questions: readonly PageQuestion[]): ChangedAnswer[] {
  return questions.flatMap((question) => {
    const version = Number.parseInt(String(form.get(`v.${question.code}`) ?? ''), 10)
    if (question.answerType === 'document-upload' || !Number.isSafeInteger(version) || version < 0) return []
    const written = readAnswer(form, question)
    return sameAnswer(written, question.answer) ? [] : [{ question: question.code, ...written, expected: version }]
  })
}

/** The differing answers whose page was made before the stored version: only an earlier version tells who changed what. */
export function madeBefore(differing: readonly ChangedAnswer[], questions: readonly PageQuestion[]): ChangedAnswer[] {
  const versions = new Map(questions.map(({ code, answer }) => [code, answer.version]))
  return differing.filter(({ question, expected }) => expected < (versions.get(question) ?? 0))
}

/** Leaves out what its reader did not change: the field still holds what the page was made with, and someone else wrote since. */
export function reallyChanged(differing: readonly ChangedAnswer[], earlier: readonly Earlier[]): ChangedAnswer[] {
  const nothing: WrittenAnswer = { value: null, explanation: null }
  return differing.filter((changed) => {
    const base = earlier.find(({ question, version }) => question === changed.question && version === changed.expected)
    if (base) return !sameAnswer(changed, base)
    return changed.expected > 0 || !sameAnswer(changed, nothing)
  })
}
