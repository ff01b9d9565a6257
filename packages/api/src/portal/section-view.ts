import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { explainedTerms } from '@toezicht/domain/questionnaire/explained-terms'
import type { Question, SectionCode } from '@toezicht/domain/questionnaire/question'
import { type QuestionnaireKind, wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import type { QuestionnaireFacts } from './questionnaire-facts.ts'

/** A question as its screen needs it. `conditionText` says in words when it is asked. */
export function questionView(question: Question, { kind, byCode, framework }: QuestionnaireFacts) {
  const { code, theme, help, answerType, maximumChoices, condition, level } = question
  return {
    code,
    section: theme,
    text: wordingFor(question, kind),
    help: help ?? null,
    answerType,
    level,
    options: question.options.map((option) => ({ code: option.code, label: option.label, role: option.role })),
    maximumChoices: maximumChoices ?? null,
    isYear: question.unit === 'year',
    condition: condition ?? null,
    conditionText: condition
      ? conditionText(byCode.get(condition.question), condition.anyOf, theme, { framework, kind })
      : null,
  }
}
export type QuestionView = ReturnType<typeof questionView>

function conditionText(
  target: Question | undefined,
  anyOf: readonly string[],
  theme: SectionCode,
  { framework, kind }: { framework: AssessmentFramework; kind: QuestionnaireKind },
): string | null {
  if (!target) return null
  const labels = target.options.filter((option) => anyOf.includes(option.code)).map((option) => `“${option.label}”`)
  const elsewhere =
    target.theme === theme
      ? ''
      : ` bij ${framework.sections.find((each) => each.code === target.theme)?.name ?? target.theme}`
  return `Alleen invullen als u op de vraag “${wordingFor(target, kind)}”${elsewhere} antwoordt: ${labels.join(' of ')}.`
}

const views = new WeakMap<QuestionnaireFacts, Map<SectionCode, ReturnType<typeof makeView>>>()

/** One section's frozen part: questions and the words it explains. Made once per questionnaire. Undefined for a section it does not have. */
export function sectionView(facts: QuestionnaireFacts, code: SectionCode) {
  let known = views.get(facts)
  if (!known) {
    const codes = [...new Set(facts.questions.map((question) => question.theme))]
    known = new Map(codes.map((each) => [each, makeView(facts, each)]))
    views.set(facts, known)
  }
  return known.get(code)
}

function makeView(facts: QuestionnaireFacts, code: SectionCode) {
  const explained = explainedTerms(facts.framework, facts.questions)
  const questions = facts.questions
    .filter((question) => question.theme === code)
    .map((each) => ({ ...questionView(each, facts), terms: explained.atQuestion(each.code) }))
  const section = facts.framework.sections.find((each) => each.code === code)
  return {
    code,
    name: section?.name ?? code,
    introduction: section?.introduction ?? '',
    questions,
    terms: explained.onEveryPage,
  }
}
