import type { JudgementStatus } from '../assessment/judgement.ts'

/** What still stands in the way of publishing: the reason in Dutch, and the place where it is solved. */
export type PublicationGap = {
  place: 'approval' | 'fact-check' | 'study-members' | 'assembling'
  reason: string
}

/**
 * Everything that stands in the way of a proposal of this factsheet, in order; empty: it can be proposed. `others` are the people who could confirm.
 * `factCheck` is the gap of the fact check, which a typed reason may pass; null when nothing is missing there.
 */
export function publicationGaps(facts: {
  status: JudgementStatus | 'none'
  others: readonly string[]
  factCheck: string | null
}): PublicationGap[] {
  const gaps: PublicationGap[] = []
  const { status } = facts
  if (status === 'none' || status === 'draft' || status === 'returned')
    gaps.push({ place: 'assembling', reason: 'De factsheet is nog niet ter vaststelling aangeboden.' })
  if (status === 'submitted')
    gaps.push({ place: 'approval', reason: 'De factsheet is nog niet door een tweede inspecteur vastgesteld.' })
  if (facts.factCheck) gaps.push({ place: 'fact-check', reason: facts.factCheck })
  if (facts.others.length === 0)
    gaps.push({
      place: 'study-members',
      reason:
        'Niemand anders kan de publicatie bevestigen. Een beheerder kan nog een inspecteur aan dit onderzoek toevoegen.',
    })
  return gaps
}
