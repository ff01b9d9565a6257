import { isAsked } from '@toezicht/domain/questionnaire/condition'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { type QuestionnaireKind, questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import type { DraftAnswers } from '@toezicht/domain/submission/answer-state'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type { Chance } from './large-study-chance.ts'
import { paragraph } from './large-study-names.ts'

/** What is so in an approach, as its gemeente sees it: an answer per question of the one list. */
export type Truth = ReadonlyMap<string, AnswerValue | null>

export function truthOf(chance: Chance): Truth {
  return new Map(ggsr2013.questions.map((question) => [question.code, drawValue(chance, question)]))
}

/** How somebody answers: mostly what is so, sometimes otherwise, "weet ik niet" or nothing. Questions that do not arise stay empty. */
export function answersOf(chance: Chance, truth: Truth, kind: QuestionnaireKind): DraftAnswers {
  const questions = questionsOf(ggsr2013, kind)
  const values = new Map<string, AnswerValue | null>()
  for (const question of questions) values.set(question.code, saidOf(chance, question, truth, kind))
  return new Map(
    questions
      .filter((question) => isAsked(question, values, questions))
      .map(({ code }) => [
        code,
        {
          value: values.get(code) ?? null,
          explanation: chance.happens(0.35) ? paragraph(chance.whole(0, 9), 2) : null,
        },
      ]),
  )
}

function saidOf(chance: Chance, question: Question, truth: Truth, kind: QuestionnaireKind): AnswerValue | null {
  if (question.answerType === 'document-upload' || chance.happens(0.03)) return null
  if (kind === 'full') return truth.get(question.code) ?? null
  const unknown = question.options.find(({ role }) => role === 'unknown')
  if (unknown && chance.happens(0.1)) return { kind: 'choice', options: [unknown.code] }
  const text = question.answerType === 'long-text' || question.answerType === 'short-text'
  return text || chance.happens(0.22) ? drawValue(chance, question) : (truth.get(question.code) ?? null)
}

function drawValue(chance: Chance, question: Question): AnswerValue | null {
  const { answerType, options, maximumChoices } = question
  if (answerType === 'long-text') return { kind: 'text', text: paragraph(chance.whole(0, 9), chance.whole(2, 6)) }
  if (answerType === 'short-text') return { kind: 'text', text: paragraph(chance.whole(0, 9), 1) }
  if (answerType === 'number') return { kind: 'number', number: chance.whole(0, 120) }
  if (answerType === 'number-range') return { kind: 'range', low: chance.whole(20, 60), high: chance.whole(60, 200) }
  if (answerType === 'document-upload') return null
  const clear = options.filter(({ role }) => role === 'plain' || role === 'yes' || role === 'no')
  if (answerType !== 'multiple-choice') return { kind: 'choice', options: [chance.pick(clear).code] }
  const most = Math.min(maximumChoices ?? 6, clear.length)
  const from = chance.whole(0, Math.max(0, clear.length - most))
  const chosen = clear.slice(from, from + most).filter(() => chance.happens(0.6))
  return { kind: 'choice', options: (chosen.length > 0 ? chosen : clear.slice(0, 1)).map(({ code }) => code) }
}
