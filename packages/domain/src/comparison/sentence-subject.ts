import { inWords } from './dutch.ts'

/**
 * Partners as a reader hears them, never by name: "de netwerkpartner", "beide netwerkpartners", "de drie netwerkpartners", "twee
 * van de drie netwerkpartners"; short: "één netwerkpartner".
 * @param of how many partners were asked
 */
export function partnerPhrase(count: number, of: number, form: 'full' | 'short'): string {
  if (count === of) {
    if (of === 1) return 'de netwerkpartner'
    return of === 2 ? 'beide netwerkpartners' : `de ${inWords(of)} netwerkpartners`
  }
  if (form === 'full') return `${inWords(count)} van de ${inWords(of)} netwerkpartners`
  return `${inWords(count)} ${count === 1 ? 'netwerkpartner' : 'netwerkpartners'}`
}

export type Subject = { text: string; plural: boolean }

/** Who speaks: the municipality, partners, both, or "alle ondervraagden". At least one of them has to be there. */
export function subjectOf(municipality: boolean, count: number, of: number, form: 'full' | 'short' = 'full'): Subject {
  if (!municipality) return { text: partnerPhrase(count, of, form), plural: count > 1 }
  if (count === 0) return { text: 'de gemeente', plural: false }
  if (count === of) return { text: 'alle ondervraagden', plural: true }
  return { text: `gemeente en ${partnerPhrase(count, of, form)}`, plural: true }
}

/** The subject with its verb in the right number: say(subject, 'zegt', 'zeggen'). */
export function say(subject: Subject, singular: string, plural: string): string {
  return `${subject.text} ${subject.plural ? plural : singular}`
}
