import type { Refusal } from '@toezicht/domain/refusal'
import { type DocumentDetails, judgeDocumentDetails } from '@toezicht/domain/submission/document-details'
import { unprintableCharacters } from '@toezicht/publishing/printable-text'

/**
 * What was typed about a document, judged, with a title that a factsheet can print: findings cite documents by it, in a PDF. A typed title with other
 * signs is refused; a title taken from the file's name loses them, for nobody typed it here.
 */
export function judgeCitedDetails(
  typed: DocumentDetails,
  kinds: readonly string[],
  fileName: string,
): DocumentDetails | Refusal {
  if (unprintableCharacters(typed.title).length > 0)
    return { refused: 'invalid', reason: 'document-title-signs', field: 'title' }
  const lost = new Set(unprintableCharacters(fileName))
  const printed = Array.from(fileName, (sign) => (lost.has(sign) ? ' ' : sign)).join('')
  const nothingLeft = lost.size > 0 && !/[\p{L}\p{N}]/u.test(printed)
  return judgeDocumentDetails(typed, kinds, nothingLeft ? 'stuk' : printed)
}
