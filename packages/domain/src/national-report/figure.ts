/** What a figure counts: approaches, or gemeenten (a gemeente counts once, however many approaches it has). */
export const figureUnits = ['approach', 'municipality'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** Where a figure reads: a verdict on an indicator, one answer of the gemeente, or a fact that an inspector coded. */
export const sourceKinds = ['verdict', 'answer', 'coded-fact'] as const
export interface FigureSource {
  kind: (typeof sourceKinds)[number]
  /** Code of the indicator, the question or the fact. */
  code: string
}

/** One number of a figure: the units with one of these values. */
export interface ShareDefinition {
  code: string
  label: string
  numerator: readonly string[]
}

/**
 * A national figure is a definition, never a number. `figure` is its number in the report of 2013, null for a count that stands in its text.
 * `filter`: only units for which every condition holds. `rule`: what is read of each unit. `denominator`: the values with which a unit
 * counts; any other value ("geen oordeel", "weet ik niet") leaves the denominator.
 */
export interface FigureDefinition {
  code: string
  figure: number | null
  title: string
  unit: FigureUnit
  filter: readonly { source: FigureSource; anyOf: readonly string[] }[]
  rule: FigureSource
  denominator: readonly string[]
  shares: readonly ShareDefinition[]
}

/** Content as it was approved, or as it stands now, approved or not. Answers are sent, so they count in both. */
export const figureStands = ['approved', 'current'] as const
export type FigureStand = (typeof figureStands)[number]

/** What stands at one source of one approach; more values only where a fact may have more. */
export interface Standing {
  values: readonly string[]
  approved: boolean
}

/** One approach with what is known of it. A source without an entry is missing, which is never a "no". */
export interface FigureCase {
  assessmentId: string
  municipalityId: string
  standing: Readonly<Record<FigureSource['kind'], Readonly<Record<string, Standing>>>>
}

/** Every source that these figures read, each once. */
export function sourcesOf(definitions: readonly FigureDefinition[]): FigureSource[] {
  const all = definitions.flatMap(({ rule, filter }) => [rule, ...filter.map(({ source }) => source)])
  return [...new Map(all.map((source) => [`${source.kind} ${source.code}`, source])).values()]
}
