import { listFigureCases } from '@toezicht/database/repositories/figure-cases'
import { listReportExamples } from '@toezicht/database/repositories/report-example'
import { countPartners, listPublicMunicipalities } from '@toezicht/database/repositories/report-ground'
import type { StudyRow } from '@toezicht/database/repositories/study'
import type { Reading } from '@toezicht/database/transaction'
import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { indicatorsOf } from '@toezicht/domain/assessment-framework/assessment-framework'
import { evaluateFigure } from '@toezicht/domain/national-report/evaluate-figure'
import { exampleContentSchema } from '@toezicht/domain/national-report/example'
import { type FigureDefinition, type FigureSource, sourcesOf } from '@toezicht/domain/national-report/figure'
import type { ReportGround } from '@toezicht/domain/national-report/freeze-report'
import { type PrintedNumbers, printedNumbers } from '@toezicht/domain/national-report/printed-numbers'
import { nationalFiguresOf } from '@toezicht/framework/national-figures'
import { frameworkOf } from './framework-of.ts'
import { sourceText, valueLabel } from './show-figures.ts'

const amsterdamDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/**
 * Everything a report of this study rests on at this moment. An approach counts when its factsheet is public, so that the report never says a
 * verdict too early; how many are left out stands in it too.
 */
export async function reportGround(
  reading: Reading,
  study: StudyRow,
  now: Date,
): Promise<ReportGround & { printed: PrintedNumbers }> {
  const framework = await frameworkOf(reading, study.frameworkVersion)
  const definitions = nationalFiguresOf(study.frameworkVersion)
  const verdicts = indicatorsOf(framework).map(({ code }): FigureSource => ({ kind: 'verdict', code }))
  const sources = [
    ...new Map([...sourcesOf(definitions), ...verdicts].map((each) => [`${each.kind} ${each.code}`, each])).values(),
  ]
  const all = await listFigureCases(reading, { study: study.id, round: study.roundId }, sources)
  const open = await listPublicMunicipalities(reading, study.id)
  const slugs = new Map(open.map(({ municipalityId, slug }) => [municipalityId, slug]))
  const cases = all.flatMap((each) => {
    const municipalitySlug = slugs.get(each.municipalityId)
    return municipalitySlug === undefined ? [] : [{ ...each, municipalitySlug }]
  })
  const municipalitiesOf = (some: typeof all) => new Set(some.map(({ municipalityId }) => municipalityId)).size
  const examples = await listReportExamples(reading, study.id)
  return {
    study: { slug: study.slug, name: study.name, fictional: study.fictional },
    framework,
    figures: definitions.map((each) => ({ ...each, ...wordsOf(each, framework) })),
    cases,
    leftOut: { approaches: all.length - cases.length, municipalities: municipalitiesOf(all) - municipalitiesOf(cases) },
    partners: await countPartners(
      reading,
      open.map(({ participationId }) => participationId),
    ),
    today: amsterdamDay.format(now),
    examples: new Map(
      examples.map(({ id, content, status }) => [
        id,
        { content: exampleContentSchema.parse(content), approved: status === 'approved' },
      ]),
    ),
    printed: printedNumbers(definitions.map((each) => evaluateFigure(each, cases, 'approved'))),
  }
}

const kindWords = {
  verdict: 'Oordeel op',
  answer: 'Antwoord van de gemeente op',
  'coded-fact': 'Vastgesteld feit:',
} as const
const verdictWords: Readonly<Record<string, string>> = {
  meets: 'voldoet',
  'improvement-point': 'verbeterpunt',
  'no-verdict': 'geen oordeel',
}

/** What a figure reads and which units it counts, as a reader of the report may know it. */
function wordsOf({ rule, filter }: FigureDefinition, framework: AssessmentFramework) {
  const nameOf = (source: FigureSource) =>
    [kindWords[source.kind], source.kind === 'coded-fact' ? '' : source.code, sourceText(framework, source)]
      .filter(Boolean)
      .join(' ')
  const conditions = filter.map(({ source, anyOf }) => {
    const values = anyOf.map(
      (value) => (source.kind === 'verdict' ? verdictWords[value] : valueLabel(framework, source, value)) ?? value,
    )
    return `${nameOf(source)} (${values.join(' of ')})`
  })
  return {
    reads: nameOf(rule),
    filterWords: conditions.length === 0 ? null : `Alleen waar geldt: ${conditions.join('; en ')}.`,
  }
}
