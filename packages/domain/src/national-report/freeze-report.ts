import type { FrameworkOutline } from '../publication/factsheet.ts'
import { countPlaced } from './evaluate-figure.ts'
import type { ExampleContent } from './example.ts'
import type { FigureCase, FigureDefinition } from './figure.ts'
import { freezeBlock } from './freeze-block.ts'
import { countVerdicts, verdictPlace } from './indicator-count.ts'
import { placeUnits } from './place-units.ts'
import { printedNumbers } from './printed-numbers.ts'
import { type FrozenBlock, type Report, type ReportFigure, reportSchema } from './report.ts'
import type { BlockContent } from './report-block.ts'

/** An approach of which the factsheet is public. */
export interface ReportCase extends FigureCase {
  municipality: string
  municipalitySlug: string
  approach: string
}

export interface ReportGround {
  study: Report['study']
  framework: FrameworkOutline
  /** The figures with the words of what they read. */
  figures: readonly (FigureDefinition & { reads: string; filterWords: string | null })[]
  cases: readonly ReportCase[]
  leftOut: Report['leftOut']
  partners: number
  /** A calendar day in Europe/Amsterdam. */
  today: string
  examples: ReadonlyMap<string, { content: ExampleContent; approved: boolean }>
}

/** What stands in the way of freezing: in which block (null: the whole), and a key that the screen says in words. */
export interface ReportGap {
  block: string | null
  reason: string
}

/** The report as it stands now, whole and counted, or the exact list of what it lacks. Only approved content of the given cases counts. */
export function freezeReport(
  blocks: readonly { id: string; content: BlockContent }[],
  ground: ReportGround,
): { report: Report } | { gaps: ReportGap[] } {
  const { framework, cases } = ground
  const figures = ground.figures.map((each) => freezeFigure(each, cases))
  const printed = printedNumbers(
    figures.map(({ code, unit, denominator, shares }) => ({
      code,
      shares: shares.map((share) => ({ ...share, denominator, unit })),
    })),
  )
  const title = blocks.flatMap(({ content }) => (content.kind === 'title' ? [content.text] : []))[0]
  const gaps: ReportGap[] = title ? [] : [{ block: null, reason: 'title-missing' }]
  if (cases.length === 0) gaps.push({ block: null, reason: 'nothing-public' })
  const frozen: FrozenBlock[] = []
  const taken = new Set<string>()
  let charts = 0
  for (const { id, content } of blocks) {
    if (content.kind === 'title') continue
    const themes = framework.themes.map(({ code }) => code)
    const outcome = freezeBlock(content, { printed, themes, examples: ground.examples, charts, taken })
    if ('lacks' in outcome) gaps.push(...outcome.lacks.map((reason) => ({ block: id, reason })))
    else {
      frozen.push(outcome.block)
      if (outcome.block.kind === 'figure') charts++
      if (outcome.block.kind === 'heading') taken.add(outcome.block.id)
    }
  }
  if (blocks.length < 2) gaps.push({ block: null, reason: 'no-blocks' })
  if (gaps.length > 0 || !title) return { gaps }
  return { report: reportSchema.parse({ ...wholeOf(ground), title, figures, blocks: frozen }) }
}

function wholeOf({ study, framework, cases, leftOut, partners, today }: ReportGround) {
  const indicators = framework.themes.flatMap(({ criteria }) => criteria.flatMap((each) => each.indicators))
  const countOf = ({ code, statement }: { code: string; statement: string }) => {
    const counts = countVerdicts(cases, code, 'approved')
    const { meets, missing } = counts
    return {
      code,
      statement,
      meets,
      improvementPoint: counts['improvement-point'],
      noVerdict: counts['no-verdict'],
      missing,
    }
  }
  return {
    format: 'toezicht-report/1' as const,
    study,
    version: 1,
    publishedOn: null,
    correction: null,
    countedOn: today,
    counts: {
      municipalities: new Set(cases.map((each) => each.municipalityId)).size,
      approaches: cases.length,
      partners,
    },
    leftOut,
    framework: {
      version: framework.version,
      themes: framework.themes.map(({ code, name, criteria }) => ({
        code,
        name,
        criteria: criteria.map((each) => ({
          code: each.code,
          name: each.name,
          indicators: each.indicators.map(countOf),
        })),
      })),
    },
    approaches: cases.map((each) => ({
      municipality: each.municipality,
      municipalitySlug: each.municipalitySlug,
      approach: each.approach,
      verdicts: indicators.map(({ code }) => {
        const place = verdictPlace(each, code, 'approved')
        return place === 'missing' ? null : place
      }),
    })),
  }
}

function freezeFigure(definition: ReportGround['figures'][number], cases: readonly ReportCase[]): ReportFigure {
  const { units, shares } = countPlaced(definition, placeUnits(definition, cases, 'approved'))
  const { left, missing, divided, outside } = units
  return {
    code: definition.code,
    title: definition.title,
    unit: definition.unit,
    kind: definition.rule.kind,
    reads: definition.reads,
    filter: definition.filterWords,
    overlap: shares.reduce((sum, { numerator }) => sum + numerator, 0) > units.counted,
    denominator: units.counted,
    shares: shares.map(({ code, label, numerator }) => ({ code, label, numerator })),
    leftOut: { left, missing, divided, outside },
  }
}
