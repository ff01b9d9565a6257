import type { ShownIndicator } from './indicator-pane.tsx'

export type Wish = 'next' | 'previous' | 'open' | 'high'

/**
 * The indicator to go to from `code`: the one after or before it, the next one without verdict, or the next one with a high discrepancy that nobody settled;
 * past the end it begins again. Null when there is none but this one.
 */
export function nextIndicator(indicators: readonly ShownIndicator[], code: string, wish: Wish): ShownIndicator | null {
  const at = indicators.findIndex((each) => each.code === code)
  if (wish === 'previous') return indicators[at - 1] ?? null
  if (wish === 'next') return indicators[at + 1] ?? null
  const around = [...indicators.slice(at + 1), ...indicators.slice(0, at)]
  const fits = (each: ShownIndicator) => (wish === 'open' ? each.verdict === null : each.severity === 'high')
  return around.find(fits) ?? null
}
