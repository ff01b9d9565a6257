import type { FigureCase, FigureDefinition, FigureSource, FigureStand, FigureUnit } from './figure.ts'

/**
 * Where a unit stands in a figure. `counted`: in the denominator. `left`: it has a value that does not count, such as "geen oordeel". `missing`:
 * something the figure needs is not there (yet). `divided`: the approaches of one gemeente say different things of it. `outside`: the filter does
 * not hold.
 */
export const placements = ['counted', 'left', 'missing', 'divided', 'outside'] as const
export type Placement = (typeof placements)[number]

/** One unit of a figure: an approach, or a gemeente with its approaches. `values`: what was read, empty where that is missing or divided. */
export interface PlacedUnit<Case extends FigureCase> {
  cases: readonly Case[]
  placement: Placement
  values: readonly string[]
}

type Reading = readonly string[] | 'missing' | 'divided'

/** Every unit of the study with its place in one figure; the order of `cases` is kept. */
export function placeUnits<Case extends FigureCase>(
  definition: Pick<FigureDefinition, 'unit' | 'filter' | 'rule' | 'denominator'>,
  cases: readonly Case[],
  stand: FigureStand,
): PlacedUnit<Case>[] {
  // A filter that does not hold goes before anything that is missing, and a filter that cannot be read before the rule.
  const conditions = definition.filter.toReversed()
  return unitsOf(cases, definition.unit).map((unit) => {
    const read = readingOf(unit, definition.rule, stand)
    const values = typeof read === 'string' ? [] : read
    let unread = typeof read === 'string' ? read : null
    for (const { source, anyOf } of conditions) {
      const filtered = readingOf(unit, source, stand)
      if (typeof filtered === 'string') unread = filtered
      else if (!anyIn(filtered, anyOf)) return { cases: unit, placement: 'outside', values }
    }
    if (unread) return { cases: unit, placement: unread, values }
    return { cases: unit, placement: anyIn(values, definition.denominator) ? 'counted' : 'left', values }
  })
}

function unitsOf<Case extends FigureCase>(cases: readonly Case[], unit: FigureUnit): Case[][] {
  if (unit === 'approach') return cases.map((each) => [each])
  return [...Map.groupBy(cases, ({ municipalityId }) => municipalityId).values()]
}

/** A gemeente has a value when all its approaches have it and agree: what holds for the whole gemeente is one statement. */
function readingOf(unit: readonly FigureCase[], source: FigureSource, stand: FigureStand): Reading {
  let read: Reading | null = null
  for (const { standing } of unit) {
    const found = standing[source.kind][source.code]
    if (!found || found.values.length === 0 || (stand === 'approved' && !found.approved)) return 'missing'
    if (read === null) read = found.values
    else if (typeof read !== 'string' && !sameValues(read, found.values)) read = 'divided'
  }
  return read ?? 'missing'
}

function sameValues(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((value) => others.includes(value))
}

function anyIn(values: readonly string[], wanted: readonly string[]): boolean {
  return values.some((value) => wanted.includes(value))
}
