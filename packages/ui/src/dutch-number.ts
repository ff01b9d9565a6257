import { percentOf } from '@toezicht/domain/national-report/share'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** "12.600". */
export function dutchNumber(value: number): string {
  return whole.format(value)
}

/** "57% (12 van 21 gemeenten)": a percentage never stands alone. Without a denominator only the count is said. */
export function dutchShare(numerator: number, denominator: number, unit: string): string {
  const percent = percentOf({ numerator, denominator })
  if (percent === null) return `0 ${unit}`
  return `${percent}% (${whole.format(numerator)} van ${whole.format(denominator)} ${unit})`
}
