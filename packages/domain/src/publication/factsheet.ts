import { z } from 'zod'
import { paragraphSchema, paragraphsSchema, slugSchema, titleSchema } from './written-text.ts'

/** A date as exact as it is known: `2012`, `2012-01` or `2012-01-31`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

const provenance = {
  /** Who counted, in Dutch: "CBS", "opgave van de gemeente". Null when the source names nobody. */
  source: titleSchema.nullable(),
  date: partialDateSchema.nullable(),
}

export const figureQualifierSchema = z.enum(['exact', 'about', 'more-than', 'at-least', 'at-most'])
export type FigureQualifier = z.infer<typeof figureQualifierSchema>

/** A count of people, households or families: one number, a range, "geen inschatting", or not stated at all. */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    value: z.number().int().nonnegative(),
    qualifier: figureQualifierSchema,
    ...provenance,
  }),
  z
    .strictObject({
      kind: z.literal('range'),
      min: z.number().int().nonnegative(),
      max: z.number().int().nonnegative(),
      ...provenance,
    })
    .refine((range) => range.min <= range.max, {
      path: ['max'],
      error: 'Het hoogste aantal is lager dan het laagste.',
    }),
  z.strictObject({ kind: z.literal('no-estimate'), ...provenance }),
  z.strictObject({ kind: z.literal('not-stated') }),
])
export type Figure = z.infer<typeof figureSchema>

export const verdictSchema = z.enum(['meets', 'improvement-point', 'no-verdict'])
export type PublishedVerdict = z.infer<typeof verdictSchema>

/** A policy document named as source; `received: false` means: named in the study, never seen by STJ. */
export const citedDocumentSchema = z.strictObject({
  title: titleSchema,
  page: z.number().int().positive().nullable(),
  received: z.boolean(),
})
export type CitedDocument = z.infer<typeof citedDocumentSchema>
/** Those that a finding names and those that its text cites. */
export const citedDocumentsSchema = z.array(citedDocumentSchema).max(200)

const indicatorSchema = z.strictObject({
  code: z.string().min(1).max(20),
  statement: paragraphSchema,
  verdict: verdictSchema,
  /** Why there is no verdict; null beside the two other verdicts. */
  reason: paragraphSchema.nullable(),
})

const findingSchema = z.strictObject({
  theme: z.string().min(1).max(20),
  criterion: z.string().min(1).max(20),
  indicators: z.array(indicatorSchema).min(1).max(40),
  /** The text, one string per paragraph. */
  text: paragraphsSchema.min(1),
  pointsOfAttention: paragraphsSchema,
  documents: citedDocumentsSchema,
})

/** Chosen by people: either side may be empty, whatever the verdicts say. */
export const conclusionSchema = z.strictObject({
  theme: z.string().min(1).max(20),
  strengths: paragraphsSchema,
  improvements: paragraphsSchema,
})

export const approachStartSchema = z.strictObject({
  date: partialDateSchema.nullable(),
  pilot: z.boolean(),
  note: paragraphSchema.nullable(),
})

const approachSchema = z.strictObject({
  slug: slugSchema,
  name: titleSchema,
  description: paragraphsSchema,
  start: approachStartSchema,
  /** Families helped now; not the families who could be helped. */
  familiesServed: figureSchema,
  /** This approach's own word for the director ("werker", "gezinscoach"). */
  directorTerm: titleSchema.nullable(),
  respondents: z.strictObject({
    municipality: titleSchema,
    partners: z.array(z.strictObject({ organisation: titleSchema, unit: titleSchema.nullable() })).max(3),
  }),
  findings: z.array(findingSchema).max(60),
  conclusions: z.array(conclusionSchema).max(20),
})

const themeHeadingSchema = z.strictObject({
  code: z.string().min(1).max(20),
  name: titleSchema,
  criteria: z.array(z.strictObject({ code: z.string().min(1).max(20), name: titleSchema })).max(20),
})

/** Facts about the gemeente, each with its source and date. */
export const municipalityContextSchema = z.strictObject({
  population: figureSchema,
  householdsWithChildren: figureSchema,
  estimatedFamilies: figureSchema,
  paragraphs: paragraphsSchema,
})

export const notAssessedSchema = z.strictObject({ name: titleSchema, reason: paragraphSchema })

/** Everything one published version of a factsheet says, free of any rendering. */
export const factsheetSchema = z.strictObject({
  format: z.literal('toezicht-factsheet/1'),
  municipality: z.strictObject({ slug: slugSchema, name: titleSchema }),
  study: z.strictObject({ slug: slugSchema, name: titleSchema, fictional: z.boolean(), archive: z.boolean() }),
  version: z.number().int().positive(),
  /** A calendar day in Europe/Amsterdam, null until published; from an archive as exact as it is known ("2013-09"). */
  publishedOn: partialDateSchema.nullable(),
  /** What is better than in the version before; publishing adds it, approved content has none. */
  correction: paragraphSchema.nullish(),
  origin: z.enum(['archive', 'study']),
  context: municipalityContextSchema,
  framework: z.strictObject({ version: titleSchema, themes: z.array(themeHeadingSchema).min(1).max(20) }),
  approaches: z.array(approachSchema).min(1).max(20),
  notAssessed: z.array(notAssessedSchema).max(20),
})

export type Factsheet = z.infer<typeof factsheetSchema>
export type FactsheetApproach = Factsheet['approaches'][number]
export type FactsheetFinding = FactsheetApproach['findings'][number]
export type FactsheetIndicator = FactsheetFinding['indicators'][number]
export type FactsheetConclusion = FactsheetApproach['conclusions'][number]
export type FactsheetTheme = Factsheet['framework']['themes'][number]

/** A factsheet in the making: a verdict may still be missing. */
export type FactsheetDraftFinding = Omit<FactsheetFinding, 'indicators'> & {
  indicators: (Omit<FactsheetIndicator, 'verdict'> & { verdict: PublishedVerdict | null })[]
}
export type FactsheetDraftApproach = Omit<FactsheetApproach, 'findings'> & { findings: FactsheetDraftFinding[] }
export type FactsheetDraft = Omit<Factsheet, 'approaches'> & { approaches: FactsheetDraftApproach[] }

/** The part of an assessment framework these rules read: codes, names and statements in their order. */
export type FrameworkOutline = {
  readonly version: string
  readonly themes: readonly {
    readonly code: string
    readonly name: string
    readonly criteria: readonly {
      readonly code: string
      readonly name: string
      readonly indicators: readonly { readonly code: string; readonly statement: string }[]
    }[]
  }[]
}
