import type { AssessmentFramework, Section } from '../assessment-framework/assessment-framework.ts'
import type { Question } from './question.ts'

/** 'full' is for the municipality, 'limited' for a network partner: two views on one list of questions. */
export const questionnaireKinds = ['full', 'limited'] as const
export type QuestionnaireKind = (typeof questionnaireKinds)[number]

export type Questionnaire = {
  kind: QuestionnaireKind
  frameworkVersion: string
  questions: readonly Question[]
}

/** The questions of one questionnaire, in the order of the framework; conditions are not applied. */
export function questionsOf(framework: AssessmentFramework, kind: QuestionnaireKind): readonly Question[] {
  const own = kind === 'full' ? 'municipality' : 'partner'
  return framework.questions.filter((question) => question.audience === 'both' || question.audience === own)
}

/** One of the two questionnaires of a framework. */
export function questionnaireOf(framework: AssessmentFramework, kind: QuestionnaireKind): Questionnaire {
  return { kind, frameworkVersion: framework.version, questions: questionsOf(framework, kind) }
}

/** The pages of a questionnaire: each section that has questions, with them, in order. */
export function questionsPerTheme(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
): { section: Section; questions: readonly Question[] }[] {
  const questions = questionsOf(framework, kind)
  return framework.sections
    .map((section) => ({ section, questions: questions.filter((question) => question.theme === section.code) }))
    .filter((page) => page.questions.length > 0)
}

/** The question with this code in this questionnaire, or undefined: also when only the other questionnaire has it. */
export function findQuestion(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  code: string,
): Question | undefined {
  return questionsOf(framework, kind).find((question) => question.code === code)
}

/** How the question is put to this kind of respondent. */
export function wordingFor(question: Question, kind: QuestionnaireKind): string {
  return kind === 'limited' && question.partnerText !== undefined ? question.partnerText : question.text
}
