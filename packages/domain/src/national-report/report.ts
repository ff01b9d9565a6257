import { z } from 'zod'
import { partialDateSchema, verdictSchema } from '../publication/factsheet.ts'
import { paragraphSchema, slugSchema, titleSchema } from '../publication/written-text.ts'
import { figureUnits, sourceKinds } from './figure.ts'

const codeSchema = z.string().min(1).max(60)
const countSchema = z.int().nonnegative()

/** One number of a figure as it was counted; the denominator stands once, at the figure. */
const reportShareSchema = z.strictObject({ code: codeSchema, label: titleSchema, numerator: countSchema })

/**
 * A national figure as it was counted. `reads`: what is read of each unit, in words. `filter`: only which units count, in words; null: all of
 * them. `leftOut` says how many units are not in the denominator: `left` geen oordeel or "weet ik niet", `missing` not known, `divided` the approaches of one
 * gemeente differ, `outside` the filter does not hold. `overlap`: a unit may stand in more than one share, which then do not add up to 100%.
 */
const reportFigureSchema = z.strictObject({
  code: codeSchema,
  title: titleSchema,
  unit: z.enum(figureUnits),
  kind: z.enum(sourceKinds),
  reads: paragraphSchema,
  filter: paragraphSchema.nullable(),
  overlap: z.boolean(),
  denominator: countSchema,
  shares: z.array(reportShareSchema).min(1).max(20),
  leftOut: z.strictObject({ left: countSchema, missing: countSchema, divided: countSchema, outside: countSchema }),
})

/** How one indicator was judged over all approaches that count. `missing`: without an approved verdict. */
const indicatorCountSchema = z.strictObject({
  code: z.string().min(1).max(20),
  statement: paragraphSchema,
  meets: countSchema,
  improvementPoint: countSchema,
  noVerdict: countSchema,
  missing: countSchema,
})

/** One row of the heat map: a verdict per indicator, in the order of the framework; null where none was approved. */
const reportApproachSchema = z.strictObject({
  municipality: titleSchema,
  municipalitySlug: slugSchema,
  approach: titleSchema,
  verdicts: z.array(verdictSchema.nullable()).max(200),
})

/** A piece of running text: a string, or a number by reference with the words that print ("93% (28 van 30 aanpakken)"). */
const runSchema = z.union([
  z.string().min(1).max(6000),
  z.strictObject({ figure: codeSchema, share: codeSchema, text: titleSchema }),
])

const frozenParagraphSchema = z.array(runSchema).min(1).max(200)

/**
 * One block of the report, in the order of reading. `figure`: one or more figures drawn together as one chart with its table; `number` counts the charts.
 * `indicators`: the table of one theme. `heat-map`: every approach × every indicator. `municipalities`: gemeenten with their approaches.
 */
export const frozenBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    id: slugSchema,
    text: titleSchema,
  }),
  z.strictObject({ kind: z.literal('text'), paragraphs: z.array(frozenParagraphSchema).min(1).max(60) }),
  z.strictObject({
    kind: z.literal('figure'),
    number: z.int().positive(),
    title: titleSchema,
    figures: z.array(codeSchema).min(1).max(6),
  }),
  z.strictObject({ kind: z.literal('indicators'), theme: z.string().min(1).max(20) }),
  z.strictObject({ kind: z.literal('heat-map') }),
  z.strictObject({
    kind: z.literal('example'),
    title: titleSchema,
    paragraphs: z.array(paragraphSchema).min(1).max(20),
  }),
  z.strictObject({ kind: z.literal('municipalities') }),
])
export type FrozenBlock = z.infer<typeof frozenBlockSchema>

/** Everything one published version of the national report says, free of any rendering. Nothing in it is counted again. */
export const reportSchema = z.strictObject({
  format: z.literal('toezicht-report/1'),
  title: titleSchema,
  study: z.strictObject({ slug: slugSchema, name: titleSchema, fictional: z.boolean() }),
  /** Given at publication, outside the hash that is approved: number, day, and what a correction corrects. */
  version: z.int().positive(),
  publishedOn: partialDateSchema.nullable(),
  correction: paragraphSchema.nullable(),
  /** The day the figures were counted, a calendar day in Europe/Amsterdam. */
  countedOn: partialDateSchema,
  counts: z.strictObject({ municipalities: countSchema, approaches: countSchema, partners: countSchema }),
  /** Approaches of the study that do not count because their factsheet is not public; the sentence about it must be printed. */
  leftOut: z.strictObject({ approaches: countSchema, municipalities: countSchema }),
  framework: z.strictObject({
    version: titleSchema,
    themes: z
      .array(
        z.strictObject({
          code: z.string().min(1).max(20),
          name: titleSchema,
          criteria: z
            .array(
              z.strictObject({
                code: z.string().min(1).max(20),
                name: titleSchema,
                indicators: z.array(indicatorCountSchema).min(1).max(40),
              }),
            )
            .min(1)
            .max(20),
        }),
      )
      .min(1)
      .max(20),
  }),
  figures: z.array(reportFigureSchema).max(60),
  /** By gemeente in Dutch order; a gemeente's approaches stand together. */
  approaches: z.array(reportApproachSchema).max(2000),
  blocks: z.array(frozenBlockSchema).min(1).max(200),
})

export type Report = z.infer<typeof reportSchema>
export type ReportFigure = Report['figures'][number]
export type ReportApproach = Report['approaches'][number]
export type ReportTheme = Report['framework']['themes'][number]
export type ReportRun = z.infer<typeof runSchema>
