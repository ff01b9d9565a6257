import { z } from 'zod'
import { questionCodeSchema, questionSchema, sectionCodes } from '../questionnaire/question.ts'

const name = z.string().trim().min(1).max(300)

export const indicatorSchema = z.strictObject({ code: z.string().regex(/^T\d\.\d\.\d$/), statement: name })
export type Indicator = z.infer<typeof indicatorSchema>

export const criterionSchema = z.strictObject({
  code: z.string().regex(/^T\d\.\d$/),
  name,
  indicators: z.array(indicatorSchema).min(1),
})
export type Criterion = z.infer<typeof criterionSchema>

export const themeSchema = z.strictObject({
  code: z.enum(['T1', 'T2', 'T3', 'T4', 'T5']),
  name,
  description: name,
  criteria: z.array(criterionSchema).min(1),
})
export type Theme = z.infer<typeof themeSchema>
export type ThemeCode = Theme['code']

/** A page of the questionnaire: section A or a theme. */
export const sectionSchema = z.strictObject({ code: z.enum(sectionCodes), name, introduction: name })
export type Section = z.infer<typeof sectionSchema>

/** A word that respondents and readers get explained. */
export const termSchema = z.strictObject({ term: name, meaning: z.string().trim().min(1).max(600) })
export type Term = z.infer<typeof termSchema>

/**
 * Answers of one respondent that cannot all be true; the control page points at them before sending. Each part holds when
 * one of these options is chosen, or when the number is 0 or above 0.
 */
export const ownContradictionSchema = z.strictObject({
  all: z
    .array(
      z.union([
        z.strictObject({ question: questionCodeSchema, anyOf: z.array(z.string()).min(1).max(40) }),
        z.strictObject({ question: questionCodeSchema, number: z.enum(['zero', 'above-zero']) }),
      ]),
    )
    .min(2)
    .max(5),
  message: name,
})
export type OwnContradiction = z.infer<typeof ownContradictionSchema>

/** A round freezes one version of this: what is judged, what is asked and how answers are compared. */
export const assessmentFrameworkSchema = z.strictObject({
  version: z
    .string()
    .regex(/^[a-z0-9.-]+$/)
    .max(40),
  name,
  themes: z.array(themeSchema).min(1),
  sections: z.array(sectionSchema).min(1),
  terms: z.array(termSchema),
  questions: z.array(questionSchema).min(1),
  ownContradictions: z.array(ownContradictionSchema).max(40),
})
export type AssessmentFramework = z.infer<typeof assessmentFrameworkSchema>

/** Every indicator in the order of the framework. */
export function indicatorsOf(framework: AssessmentFramework): readonly Indicator[] {
  return framework.themes.flatMap((theme) => theme.criteria.flatMap((criterion) => criterion.indicators))
}

/** The criterion that an indicator belongs to, or undefined for an unknown code. */
export function criterionOf(framework: AssessmentFramework, indicatorCode: string): Criterion | undefined {
  return framework.themes
    .flatMap((theme) => theme.criteria)
    .find((criterion) => criterion.indicators.some((indicator) => indicator.code === indicatorCode))
}

/** The theme that an indicator belongs to, or undefined for an unknown code. */
export function themeOf(framework: AssessmentFramework, indicatorCode: string): Theme | undefined {
  return framework.themes.find((theme) =>
    theme.criteria.some((criterion) => criterion.indicators.some((indicator) => indicator.code === indicatorCode)),
  )
}
