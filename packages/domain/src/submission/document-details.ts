import type { Refusal } from '../refusal.ts'
import { cleanLine, cleanText } from './clean-text.ts'

/** What its owner says about a document. `issuedOn`: the day on the document, `YYYY-MM-DD`. */
export interface DocumentDetails {
  title: string
  kind: string | null
  issuedOn: string | null
}

export const documentLimits = { title: 200, reason: 2_000 } as const

/** Judges what was typed about a document; `kinds` are the codes one may choose from. An empty title becomes `otherwise` (its file's name). */
export function judgeDocumentDetails(
  typed: DocumentDetails,
  kinds: readonly string[],
  otherwise: string,
): DocumentDetails | Refusal {
  const title = visible(typed.title) || visible(otherwise).slice(0, documentLimits.title)
  if (title === '' || title.length > documentLimits.title) return invalid('document-title', 'title')
  if (typed.kind !== null && !kinds.includes(typed.kind)) return invalid('document-kind', 'kind')
  if (typed.issuedOn !== null && !isDay(typed.issuedOn)) return invalid('document-issued-on', 'issuedOn')
  return { title, kind: typed.kind, issuedOn: typed.issuedOn }
}

/** Why a document is taken away or destroyed, as it is kept. */
export function judgeDocumentReason(typed: string): { reason: string } | Refusal {
  const reason = cleanText(typed)?.trim() ?? ''
  return reason === '' || reason.length > documentLimits.reason ? invalid('document-reason', 'reason') : { reason }
}

/** Without characters that turn the reading direction or are not seen: a title is read by others. */
function visible(text: string): string {
  return (cleanLine(text) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

function isDay(text: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
}

function invalid(reason: string, field: string): Refusal {
  return { refused: 'invalid', reason, field }
}
