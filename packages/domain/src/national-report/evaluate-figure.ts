import type { FigureCase, FigureDefinition, FigureStand, FigureUnit, ShareDefinition } from './figure.ts'
import { type PlacedUnit, type Placement, placeUnits } from './place-units.ts'
import type { Share } from './share.ts'

export interface ShareOutcome extends Share {
  code: string
  label: string
}

/** A figure with its numbers. `units` says how many units stand where; `units.counted` is the denominator of every share. */
export interface FigureOutcome {
  code: string
  figure: number | null
  title: string
  unit: FigureUnit
  units: Readonly<Record<Placement, number>>
  shares: readonly ShareOutcome[]
}

/** Counts one figure over the approaches of a study. */
export function evaluateFigure(
  definition: FigureDefinition,
  cases: readonly FigureCase[],
  stand: FigureStand,
): FigureOutcome {
  return countPlaced(definition, placeUnits(definition, cases, stand))
}

/** The same over units that have their place already. */
export function countPlaced(definition: FigureDefinition, placed: readonly PlacedUnit<FigureCase>[]): FigureOutcome {
  const { code, figure, title, unit } = definition
  const units: Record<Placement, number> = { counted: 0, left: 0, missing: 0, divided: 0, outside: 0 }
  for (const { placement } of placed) units[placement] += 1
  const shares = definition.shares.map((share) => ({
    code: share.code,
    label: share.label,
    numerator: unitsOfShare(placed, share).length,
    denominator: units.counted,
    unit,
  }))
  return { code, figure, title, unit, units, shares }
}

/** The units behind one number, in their order. */
export function unitsOfShare<Case extends FigureCase>(
  placed: readonly PlacedUnit<Case>[],
  { numerator }: Pick<ShareDefinition, 'numerator'>,
): PlacedUnit<Case>[] {
  return placed.filter(
    ({ placement, values }) => placement === 'counted' && values.some((value) => numerator.includes(value)),
  )
}
