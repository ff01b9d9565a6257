import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { isAsked } from '../questionnaire/condition.ts'
import type { SectionCode } from '../questionnaire/question.ts'
import { type QuestionnaireKind, questionsPerTheme } from '../questionnaire/questionnaire.ts'
import { answerStateOf, type DraftAnswers, type DraftDocuments, valuesOf } from './answer-state.ts'

/** How far one section is: questions in view, and how many of them have an answer ("weet ik niet" is one). */
export type SectionProgress = { section: SectionCode; answered: number; asked: number }

/** A question that is asked now, and whether it has an answer ("weet ik niet" is one). */
export type AskedQuestion = { code: string; section: SectionCode; answered: boolean }

/** The questions in view, page by page; hidden ones are left out. */
export function askedQuestions(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  answers: DraftAnswers,
  documents: DraftDocuments,
): { section: SectionCode; questions: AskedQuestion[] }[] {
  const pages = questionsPerTheme(framework, kind)
  const questions = pages.flatMap((page) => page.questions)
  const values = valuesOf(answers)
  return pages.map(({ section, questions: own }) => ({
    section: section.code,
    questions: own
      .filter((question) => isAsked(question, values, questions))
      .map((question) => {
        const state = answerStateOf(question, values.get(question.code) ?? null, documents.get(question.code) ?? [])
        return { code: question.code, section: section.code, answered: state !== 'blank' }
      }),
  }))
}

/** Progress per section of one questionnaire; hidden questions count on neither side. */
export function progressOf(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  answers: DraftAnswers,
  documents: DraftDocuments,
): SectionProgress[] {
  return askedQuestions(framework, kind, answers, documents).map(({ section, questions }) => ({
    section,
    answered: questions.filter(({ answered }) => answered).length,
    asked: questions.length,
  }))
}
