import type { Outcome } from '../form/trpc.ts'

export const offered = 'Ter vaststelling aangeboden.'
const notOffered = 'Opgeslagen, maar nog niet aangeboden.'

/** What is said after offering something for approval, also when it did not arrive. */
export function offerWords(outcome: Outcome<unknown>): string {
  if ('done' in outcome) return offered
  if ('refusal' in outcome) return notOffered
  return `${notOffered} Er is geen verbinding. Probeer het over een minuut opnieuw.`
}
