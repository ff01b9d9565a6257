const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** "12.600". */
export function dutchNumber(value: number): string {
  return whole.format(value)
}

/** "57% (12 van 21 gemeenten)": a percentage never stands alone. Without a denominator only the count is said. */
export function dutchShare(numerator: number, denominator: number, unit: string): string {
  if (denominator === 0) return `0 ${unit}`
  return `${Math.round((numerator / denominator) * 100)}% (${whole.format(numerator)} van ${whole.format(denominator)} ${unit})`
}
