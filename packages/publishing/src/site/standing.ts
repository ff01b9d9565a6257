import type { Verdict } from './search.ts'
import { verdictsOn } from './search.ts'
import { newestOfEach, type Site, type SiteFactsheet } from './site.ts'

/** How the newest factsheets stand on one indicator, counted in approaches. */
export interface IndicatorStanding {
  readonly code: string
  readonly counts: Readonly<Record<Verdict, number>>
  /** Approaches with √ or X: the denominator. */
  readonly judged: number
}

/** The factsheets that figures of the site count: newest versions, and invented ones only where there are no others. */
export function counted(site: Site): SiteFactsheet[] {
  const newest = newestOfEach(site.factsheets).filter(({ content }) => content !== null)
  const real = newest.filter(({ study }) => !study.fictional)
  return real.length > 0 ? real : newest
}

/** Every indicator that somebody was judged on, in the order of its code. */
export function standings(factsheets: readonly SiteFactsheet[]): IndicatorStanding[] {
  const verdicts = factsheets.flatMap((factsheet) => verdictsOn(factsheet, null))
  return [...Map.groupBy(verdicts, ({ code }) => code)]
    .map(([code, given]) => {
      const count = (verdict: Verdict) => given.filter((each) => each.verdict === verdict).length
      const counts = {
        meets: count('meets'),
        'improvement-point': count('improvement-point'),
        'no-verdict': count('no-verdict'),
      }
      return { code, counts, judged: counts.meets + counts['improvement-point'] }
    })
    .toSorted((a, b) => a.code.localeCompare(b.code))
}

/** The indicators with the largest share of one verdict, largest first; equal shares by code. None without that verdict. */
export function mostOften(all: readonly IndicatorStanding[], verdict: 'meets' | 'improvement-point', most: number) {
  const share = ({ counts, judged }: IndicatorStanding) => (judged === 0 ? 0 : counts[verdict] / judged)
  return all
    .filter(({ counts }) => counts[verdict] > 0)
    .toSorted((a, b) => share(b) - share(a) || b.judged - a.judged || a.code.localeCompare(b.code))
    .slice(0, most)
}
