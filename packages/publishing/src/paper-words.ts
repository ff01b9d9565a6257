import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { type QuestionnaireKind, questionsPerTheme, wordingFor } from '@toezicht/domain/questionnaire/questionnaire'

/** A question with its number on paper: they count through the whole questionnaire, asked or not. */
export interface NumberedQuestion {
  readonly number: number
  readonly question: Question
  readonly text: string
}

/** Every section of a questionnaire with its numbered questions. */
export function numberedSections(framework: AssessmentFramework, kind: QuestionnaireKind) {
  let number = 0
  return questionsPerTheme(framework, kind).map(({ section, questions }) => ({
    section,
    questions: questions.map((question): NumberedQuestion => {
      number += 1
      return { number, question, text: wordingFor(question, kind) }
    }),
  }))
}

/** Marks that turn the reading direction of what follows: on paper they could make an answer read backwards. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g

/** Typed words as they are printed: every visible character, in the order in which it was typed; words wider than the page may break. */
export function asTyped(text: string): string {
  return text.replace(directionMarks, '').replace(/\S{40}(?=\S)/gu, '$&\u200B')
}

/** A day in Amsterdam, as a PDF carries it. */
export function paperDate(moment: Date): { year: number; month: number; day: number } {
  const [year = 2000, month = 1, day = 1] = amsterdamDay.format(moment).split('-').map(Number)
  return { year, month, day }
}
const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
