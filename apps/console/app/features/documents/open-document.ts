const eventName = 'stuk-openen'

/** A page of a document to open beside the work, with what was searched for. */
export interface DocumentToOpen {
  document: string
  page: number
  query?: string
}

/** Opens a document in the pane of this page; false when there is none: then a link leads to the document's own screen. */
export function openDocument(wanted: DocumentToOpen): boolean {
  return !window.dispatchEvent(new CustomEvent<DocumentToOpen>(eventName, { detail: wanted, cancelable: true }))
}

/** Tells the pane which document to open; gives back how to stop listening. */
export function onOpenDocument(open: (wanted: DocumentToOpen) => void): () => void {
  const listener = (event: Event) => {
    if (!(event instanceof CustomEvent)) return
    event.preventDefault()
    open(event.detail)
  }
  window.addEventListener(eventName, listener)
  return () => window.removeEventListener(eventName, listener)
}
