import type { Citation } from '@toezicht/domain/assessment/source'

const eventName = 'zin-overnemen'

/** A proposed sentence with the answers it rests on. */
export interface TakenSentence {
  text: string
  citations: Citation[]
}

/** Offers a proposed sentence to the finding editor on this page. */
export function takeOver(sentence: TakenSentence): void {
  window.dispatchEvent(new CustomEvent<TakenSentence>(eventName, { detail: sentence }))
}

/** Tells the editor of sentences to take over; gives back how to stop listening. */
export function onTakeOver(take: (sentence: TakenSentence) => void): () => void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) take(event.detail)
  }
  window.addEventListener(eventName, listener)
  return () => window.removeEventListener(eventName, listener)
}
