const eventName = 'zin-overnemen'

/** Offers a proposed sentence to the finding editor on this page. */
export function takeOver(sentence: string): void {
  window.dispatchEvent(new CustomEvent<string>(eventName, { detail: sentence }))
}

/** Tells the editor of sentences to take over; gives back how to stop listening. */
export function onTakeOver(take: (sentence: string) => void): () => void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') take(event.detail)
  }
  window.addEventListener(eventName, listener)
  return () => window.removeEventListener(eventName, listener)
}
