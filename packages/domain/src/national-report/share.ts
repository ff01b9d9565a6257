import type { FigureUnit } from './figure.ts'

/** A part of a whole. It is never told as a bare percentage. */
export interface Share {
  numerator: number
  denominator: number
  unit: FigureUnit
}

/** Whole percents, half up; null when nothing is counted yet. */
export function percentOf({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>): number | null {
  return denominator === 0 ? null : Math.round((100 * numerator) / denominator)
}
