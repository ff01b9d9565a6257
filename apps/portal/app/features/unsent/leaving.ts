let isLeaving = false

/** The reader leaves knowingly, or for one of our own pages that goes on sending: no question about unsent text. */
export function leavePage(): void {
  isLeaving = true
  // Whoever stays after all (a download, a page that did not come) is asked again.
  window.setTimeout(() => {
    isLeaving = false
  }, 10_000)
}

export function isLeavingKnowingly(): boolean {
  return isLeaving
}
