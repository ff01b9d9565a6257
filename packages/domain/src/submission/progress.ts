import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { isAsked } from '../questionnaire/condition.ts'
import type { SectionCode } from '../questionnaire/question.ts'
import { type QuestionnaireKind, questionsPerTheme } from '../questionnaire/questionnaire.ts'
import { answerStateOf, type DraftAnswers, type DraftDocuments, valuesOf } from './answer-state.ts'

/** How far one section is: questions in view, and how many of them have an answer ("weet ik niet" is one). */
export type SectionProgress = { section: SectionCode; answered: number; asked: number }

/** Progress per section of one questionnaire; hidden questions count on neither side. */
export function progressOf(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  answers: DraftAnswers,
  documents: DraftDocuments,
): SectionProgress[] {
  const pages = questionsPerTheme(framework, kind)
  const questions = pages.flatMap((page) => page.questions)
  const values = valuesOf(answers)
  return pages.map((page) => {
    const asked = page.questions.filter((question) => isAsked(question, values, questions))
    const answered = asked.filter((question) => {
      const value = values.get(question.code) ?? null
      return answerStateOf(question, value, documents.get(question.code) ?? []) !== 'blank'
    })
    return { section: page.section.code, answered: answered.length, asked: asked.length }
  })
}
