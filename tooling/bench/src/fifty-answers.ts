import type { Question } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'

/** Fifty answers to the full questionnaire, of every type but documents, all controlling questions among them. */
export function fiftyAnswers(): unknown[] {
  const answerable = questionsOf(ggsr2013, 'full').filter((question) => question.answerType !== 'document-upload')
  return answerable
    .slice(0, 50)
    .map((question) => ({ question: question.code, value: valueFor(question), explanation: null, expected: 0 }))
}

/** A value that fits a question; not for documents. */
export function valueFor(question: Question): unknown {
  switch (question.answerType) {
    case 'number':
      return { kind: 'number', number: question.code === 'V3.1.6a' ? 2012 : 30 }
    case 'number-range':
      return { kind: 'range', low: 40, high: 60 }
    case 'short-text':
    case 'long-text':
      return { kind: 'text', text: 'Gezinnen met problemen op meer dan één leefgebied.' }
    default:
      return { kind: 'choice', options: [question.options[0]?.code] }
  }
}
