import { z } from 'zod'
import { mostTerms } from '../approach/approach-terms.ts'
import {
  approachStartSchema,
  citedDocumentsSchema,
  conclusionSchema,
  figureSchema,
  municipalityContextSchema,
  notAssessedSchema,
  partialDateSchema,
  verdictSchema,
} from '../publication/factsheet.ts'
import { paragraphSchema, paragraphsSchema, slugSchema, titleSchema } from '../publication/written-text.ts'
import { questionCodeSchema } from '../questionnaire/question.ts'
import { answerValueSchema, explanationSchema } from '../submission/answer-value.ts'

const dossierIndicatorSchema = z
  .strictObject({ code: z.string().min(1).max(20), verdict: verdictSchema, reason: paragraphSchema.optional() })
  .describe('One verdict; `reason` is required with `no-verdict` and refused with the other two.')

const dossierFindingSchema = z
  .strictObject({
    indicators: z.array(dossierIndicatorSchema).min(1).max(40),
    text: paragraphsSchema.min(1).describe('One string per paragraph.'),
    pointsOfAttention: paragraphsSchema,
    documents: citedDocumentsSchema,
  })
  .describe('One finding over 1..n indicators of ONE criterion.')

const dossierAnswersSchema = z
  .record(questionCodeSchema, z.strictObject({ value: answerValueSchema.nullable(), explanation: explanationSchema }))
  .optional()
  .describe('Answers where they are known, by question code; left out where they are not.')

const dossierRespondentsSchema = z.strictObject({
  municipality: z.strictObject({ answers: dossierAnswersSchema }),
  partners: z
    .array(z.strictObject({ organisation: titleSchema, unit: titleSchema.nullable(), answers: dossierAnswersSchema }))
    .max(3, 'Een aanpak heeft ten hoogste drie netwerkpartners.'),
})

const dossierApproachSchema = z.strictObject({
  slug: slugSchema,
  name: titleSchema,
  state: z
    .enum(['answering', 'assessing', 'approved'])
    .describe('answering: no findings yet; assessing: findings so far; approved: every indicator has its verdict.'),
  description: paragraphsSchema,
  start: approachStartSchema,
  familiesServed: figureSchema,
  directorTerm: titleSchema.nullable(),
  terms: z
    .array(titleSchema.max(60))
    .min(1)
    .max(mostTerms)
    .optional()
    .describe('Other words of its own; left out where there are none.'),
  respondents: dossierRespondentsSchema,
  findings: z.array(dossierFindingSchema).max(60),
  conclusions: z.array(conclusionSchema).max(20),
})

/** Everything STJ holds about one gemeente in one study, in one file; no person is named in it. */
export const dossierSchema = z.strictObject({
  format: z.literal('toezicht-dossier/1'),
  framework: titleSchema.describe('The version of the assessment framework the codes belong to.'),
  municipality: z.strictObject({
    slug: slugSchema,
    name: titleSchema,
    fictional: z
      .literal(true)
      .optional()
      .describe('Only with an invented gemeente; its factsheet carries the mark "voorbeeld".'),
  }),
  state: z.enum(['published', 'in-progress']),
  publishedOn: partialDateSchema
    .nullable()
    .describe('Null unless published; a year or month where the day is unknown.'),
  context: municipalityContextSchema,
  approaches: z.array(dossierApproachSchema).min(1).max(20),
  notAssessed: z.array(notAssessedSchema).max(20).describe('Approaches the gemeente named that were not assessed.'),
})

export type Dossier = z.infer<typeof dossierSchema>
export type DossierApproach = Dossier['approaches'][number]
export type DossierAnswers = NonNullable<DossierApproach['respondents']['municipality']['answers']>
export type DossierFinding = DossierApproach['findings'][number]
