import type { FindingContent } from '@toezicht/domain/assessment/finding-content'

const eventName = 'bevinding-vervangen'

/**
 * The editor's fields are the browser's own: what is typed lives in the form, and a saved version of somebody else is written into it. A field that
 * keeps its value in React (and posts it by a hidden input) listens here and takes its part of the content; after a change of its own it dispatches
 * a bubbling `input` event on that hidden input, so that the editor saves it.
 */
export function onFindingReplaced(take: (content: FindingContent) => void): () => void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) take(event.detail)
  }
  window.addEventListener(eventName, listener)
  return () => window.removeEventListener(eventName, listener)
}

/** Tells the fields that the editor now shows this content. */
export function tellFindingReplaced(content: FindingContent): void {
  window.dispatchEvent(new CustomEvent<FindingContent>(eventName, { detail: content }))
}
