import type { AnswerType } from './question.ts'

/**
 * Minutes to answer a question of this type for somebody who knows the answer: reading and choosing, looking up a number, writing a paragraph,
 * adding a document. Made so that the 30 questions of a partner come to the thirty minutes we promise.
 */
const minutes: Record<AnswerType, number> = {
  'yes-no-unknown': 0.5,
  'single-choice': 0.5,
  'multiple-choice': 1,
  number: 2,
  'number-range': 2,
  'short-text': 2,
  'long-text': 4,
  'document-upload': 5,
}

/** How many minutes filling in takes, upwards to five: without looking things up or talking them over. */
export function expectedMinutes(questions: readonly { answerType: AnswerType }[]): number {
  const total = questions.reduce((sum, { answerType }) => sum + minutes[answerType], 0)
  return Math.ceil(total / 5) * 5
}

/** How many questions ask to choose, to write or look up, and to add a document. */
export function kindsOfWork(questions: readonly { answerType: AnswerType }[]) {
  const count = (...types: AnswerType[]) => questions.filter(({ answerType }) => types.includes(answerType)).length
  return {
    choosing: count('yes-no-unknown', 'single-choice', 'multiple-choice'),
    writing: count('number', 'number-range', 'short-text', 'long-text'),
    documents: count('document-upload'),
  }
}
