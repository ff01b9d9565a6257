import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'

/** Indicators by verdict; `judged` is the denominator: indicators without a verdict are left out. */
export type VerdictTally = Record<PublishedVerdict, number> & { readonly judged: number }

/** What of an approach is counted. */
interface Judged {
  readonly findings: readonly { readonly indicators: readonly { readonly verdict: PublishedVerdict }[] }[]
}

export function tallyVerdicts(approach: Judged): VerdictTally {
  const count = { meets: 0, 'improvement-point': 0, 'no-verdict': 0 }
  for (const finding of approach.findings) for (const { verdict } of finding.indicators) count[verdict] += 1
  return { ...count, judged: count.meets + count['improvement-point'] }
}
