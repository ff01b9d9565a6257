import type { Refusal } from '@toezicht/domain/refusal'
import { useState } from 'react'
import type { Outcome } from '../form/trpc.ts'

export const offered = 'Ter vaststelling aangeboden.'
const notOffered = 'Opgeslagen, maar nog niet aangeboden.'

/** What an editor tells about offering its text for approval. `none`: no problem; `read` puts a refusal into words for its screen. */
export function useOffer<Problem>(none: Problem, read: (refusal: Refusal) => Problem) {
  const [told, setTold] = useState({ problem: none, said: '' })
  return {
    told,
    forget: () => setTold({ problem: none, said: '' }),
    tell: (outcome: Outcome<unknown>) =>
      setTold({ problem: 'refusal' in outcome ? read(outcome.refusal) : none, said: offerWords(outcome) }),
  }
}

function offerWords(outcome: Outcome<unknown>): string {
  if ('done' in outcome) return offered
  if ('refusal' in outcome) return notOffered
  return `${notOffered} Er is geen verbinding. Probeer het over een minuut opnieuw.`
}
