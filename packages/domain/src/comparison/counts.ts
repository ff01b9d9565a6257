import type { PositionCounts } from './discrepancy.ts'
import type { PositionState } from './position.ts'
import { confirms, contradicts, type Stance } from './stance.ts'

export type Table = { municipality: Stance | undefined; partners: readonly Stance[]; answering: readonly Stance[] }

/** Splits ordered stances into the municipality, the partners and the partners with a clear answer. */
export function tableOf(stances: readonly Stance[]): Table {
  const partners = stances.filter((stance) => stance.position.kind === 'partner')
  return {
    municipality: stances.find((stance) => stance.position.kind === 'municipality'),
    partners,
    answering: partners.filter((stance) => stance.clear),
  }
}

/** How many partners stand where. */
export function countsOf({ municipality, partners, answering }: Table): PositionCounts {
  const inState = (state: PositionState) => partners.filter((stance) => stance.position.state === state).length
  return {
    partners: partners.length,
    answering: answering.length,
    confirming: municipality === undefined ? 0 : answering.filter((each) => confirms(municipality, each)).length,
    contradicting: municipality === undefined ? 0 : answering.filter((each) => contradicts(municipality, each)).length,
    unknown: inState('unknown'),
    unclear: inState('unclear'),
    blank: inState('blank'),
    notAsked: inState('not-asked'),
    pending: inState('pending'),
    noResponse: inState('no-response'),
  }
}
