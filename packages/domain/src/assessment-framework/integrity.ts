import type { Question } from '../questionnaire/question.ts'
import { questionsOf } from '../questionnaire/questionnaire.ts'
import { type AssessmentFramework, assessmentFrameworkSchema, indicatorsOf } from './assessment-framework.ts'
import { questionDefects } from './question-integrity.ts'

export type Defect = { path: string; reason: string }

/** How many of each a framework promises; a mismatch is a defect. */
export type FrameworkFigures = {
  themes: number
  criteria: number
  indicators: number
  questions: number
  full: number
  limited: number
  answerTypes: number
}

/** Counts what a framework holds. */
export function figuresOf(framework: AssessmentFramework): FrameworkFigures {
  return {
    themes: framework.themes.length,
    criteria: framework.themes.flatMap((theme) => theme.criteria).length,
    indicators: indicatorsOf(framework).length,
    questions: framework.questions.length,
    full: questionsOf(framework, 'full').length,
    limited: questionsOf(framework, 'limited').length,
    answerTypes: new Set(framework.questions.map((question) => question.answerType)).size,
  }
}

/**
 * Everything wrong with a framework, each with the path to it; an empty list means it may be published.
 * @param candidate anything: its shape is checked first, and only a well-shaped framework is looked into
 */
export function findDefects(candidate: unknown, expected: FrameworkFigures): Defect[] {
  const parsed = assessmentFrameworkSchema.safeParse(candidate)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.message }))
  }
  const framework = parsed.data
  return [
    ...figureDefects(figuresOf(framework), expected),
    ...codeDefects(framework),
    ...nestingDefects(framework),
    ...coverageDefects(framework),
    ...framework.questions.flatMap((question) => questionDefects(framework, question)),
    ...contradictionDefects(framework),
  ]
}

function figureDefects(found: FrameworkFigures, expected: FrameworkFigures): Defect[] {
  const names = Object.keys(expected) as (keyof FrameworkFigures)[]
  return names
    .filter((name) => found[name] !== expected[name])
    .map((name) => ({ path: name, reason: `expected ${expected[name]}, found ${found[name]}` }))
}

function codeDefects(framework: AssessmentFramework): Defect[] {
  const criteria = framework.themes.flatMap((theme) => theme.criteria)
  return [
    ...duplicates('themes', framework.themes),
    ...duplicates('criteria', criteria),
    ...duplicates('indicators', indicatorsOf(framework)),
    ...duplicates('sections', framework.sections),
    ...duplicates('questions', framework.questions),
  ]
}

function duplicates(path: string, coded: readonly { code: string }[]): Defect[] {
  const codes = coded.map((item) => item.code)
  return codes
    .filter((code, index) => codes.indexOf(code) !== index)
    .map((code) => ({ path: `${path}.${code}`, reason: 'code occurs twice' }))
}

function nestingDefects(framework: AssessmentFramework): Defect[] {
  return framework.themes.flatMap((theme) =>
    theme.criteria.flatMap((criterion) => [
      ...(criterion.code.startsWith(`${theme.code}.`)
        ? []
        : [{ path: `themes.${theme.code}.${criterion.code}`, reason: 'criterion code does not belong to its theme' }]),
      ...criterion.indicators
        .filter((indicator) => !indicator.code.startsWith(`${criterion.code}.`))
        .map((indicator) => ({
          path: `themes.${theme.code}.${criterion.code}.${indicator.code}`,
          reason: 'indicator code does not belong to its criterion',
        })),
    ]),
  )
}

function coverageDefects(framework: AssessmentFramework): Defect[] {
  const asked = new Set(framework.questions.flatMap((question: Question) => question.indicators))
  const sections = new Set(framework.sections.map((section) => section.code))
  return [
    ...indicatorsOf(framework)
      .filter((indicator) => !asked.has(indicator.code))
      .map((indicator) => ({ path: `indicators.${indicator.code}`, reason: 'no question asks about it' })),
    ...framework.questions
      .filter((question) => !sections.has(question.theme))
      .map((question) => ({ path: `questions.${question.code}.theme`, reason: `no section ${question.theme}` })),
  ]
}

function contradictionDefects(framework: AssessmentFramework): Defect[] {
  return framework.ownContradictions.flatMap((contradiction, index) =>
    contradiction.all.flatMap((part) => {
      const path = `ownContradictions.${index}.${part.question}`
      const question = framework.questions.find((each) => each.code === part.question)
      if (question === undefined) return [{ path, reason: 'no such question' }]
      if ('number' in part) return question.answerType === 'number' ? [] : [{ path, reason: 'is not a number' }]
      return part.anyOf
        .filter((code) => !question.options.some((option) => option.code === code))
        .map((code) => ({ path, reason: `no option ${code}` }))
    }),
  )
}
