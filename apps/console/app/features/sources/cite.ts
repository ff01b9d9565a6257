import type { Citation } from '@toezicht/domain/assessment/source'

const eventName = 'bron-noemen'

/**
 * Offers a source to the finding editor on this page: it gets a number there, and its marker stands at the caret. False when no editor is open that
 * can take it (another page, or an archive).
 */
export function cite(citation: Citation): boolean {
  return !window.dispatchEvent(new CustomEvent<Citation>(eventName, { detail: citation, cancelable: true }))
}

/** Tells the editor of sources that are cited elsewhere on its page; gives back how to stop listening. */
export function onCite(take: (citation: Citation) => void): () => void {
  const listener = (event: Event) => {
    if (!(event instanceof CustomEvent)) return
    event.preventDefault()
    take(event.detail)
  }
  window.addEventListener(eventName, listener)
  return () => window.removeEventListener(eventName, listener)
}
