/**
 * Whether a finding cites a document that STJ destroyed. Findings cite by title, so titles are compared: without case, quotes, dashes and the ending of a file.
 */
export function citesDestroyed(cited: string, destroyedTitles: readonly string[]): boolean {
  const title = comparable(cited)
  return title !== '' && destroyedTitles.some((each) => comparable(each) === title)
}

function comparable(title: string): string {
  return title
    .replace(/\.[a-z]{3,4}$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
