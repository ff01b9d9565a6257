import type { FigureCase, FigureStand } from './figure.ts'

/** What stands for one indicator at one approach; `missing`: no verdict, or none that this stand counts. */
export const verdictPlaces = ['meets', 'improvement-point', 'no-verdict', 'missing'] as const
export type VerdictPlace = (typeof verdictPlaces)[number]

export function verdictPlace({ standing }: FigureCase, indicator: string, stand: FigureStand): VerdictPlace {
  const found = standing.verdict[indicator]
  const [value] = found?.values ?? []
  if (!found || value === undefined || (stand === 'approved' && !found.approved)) return 'missing'
  return verdictPlaces.find((place) => place === value) ?? 'missing'
}

/** How many approaches stand where for one indicator. */
export function countVerdicts(
  cases: readonly FigureCase[],
  indicator: string,
  stand: FigureStand,
): Record<VerdictPlace, number> {
  const counts: Record<VerdictPlace, number> = { meets: 0, 'improvement-point': 0, 'no-verdict': 0, missing: 0 }
  for (const each of cases) counts[verdictPlace(each, indicator, stand)]++
  return counts
}
