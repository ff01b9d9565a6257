import type { Pattern } from '../comparison/discrepancy.ts'

/** How many approaches with this pattern on this indicator got which verdict. `pattern` is null where no answers were compared. */
export interface CalibrationCount {
  indicator: string
  pattern: Pattern | null
  meets: number
  improvement: number
  noVerdict: number
}

/** A pattern with its verdicts; `unlike`: the same pattern was called √ in one approach and X in another. */
export type PatternGroup = Omit<CalibrationCount, 'indicator'> & { unlike: boolean }

/**
 * One indicator over all approaches of a study. `agreement`: of the approaches with √ or X that share their pattern with another (the
 * denominator), how many got the verdict that is most given for that pattern. Null where no two share a pattern. "Geen oordeel" counts on neither side.
 */
export interface IndicatorCalibration {
  indicator: string
  meets: number
  improvement: number
  noVerdict: number
  agreement: { numerator: number; denominator: number } | null
  groups: PatternGroup[]
}

/** Like beside like, per indicator in the order given. Nothing here is a judgement: an unlike pair may be right, for reasons in its texts. */
export function calibrate(indicators: readonly string[], counts: readonly CalibrationCount[]): IndicatorCalibration[] {
  return indicators.map((indicator) => {
    const own = counts.filter((each) => each.indicator === indicator)
    const sum = (key: 'meets' | 'improvement' | 'noVerdict') => own.reduce((total, each) => total + each[key], 0)
    const groups = own.map(({ indicator: _, ...each }) => ({ ...each, unlike: each.meets > 0 && each.improvement > 0 }))
    return {
      indicator,
      meets: sum('meets'),
      improvement: sum('improvement'),
      noVerdict: sum('noVerdict'),
      agreement: agreementOf(groups),
      groups: groups.toSorted((a, b) => Number(b.unlike) - Number(a.unlike) || judged(b) - judged(a)),
    }
  })
}

function agreementOf(groups: readonly PatternGroup[]): IndicatorCalibration['agreement'] {
  const shared = groups.filter((group) => group.pattern !== null && judged(group) > 1)
  const denominator = shared.reduce((total, group) => total + judged(group), 0)
  if (denominator === 0) return null
  const numerator = shared.reduce((total, { meets, improvement }) => total + Math.max(meets, improvement), 0)
  return { numerator, denominator }
}

function judged({ meets, improvement }: PatternGroup): number {
  return meets + improvement
}
