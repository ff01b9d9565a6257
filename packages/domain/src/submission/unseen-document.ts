import type { AnswerValue, LinkedDocument } from './answer-value.ts'
import { mentionedDocuments } from './mentioned-documents.ts'

/** Words for a policy document; a family's own plan is none. */
const kinds =
  'plan van aanpak|beleidsplan|werkplan|uitvoeringsplan|jaarplan|beleidsnota|nota|notitie|protocol|convenant|verordening|handleiding|handreiking|draaiboek|samenwerkingsovereenkomst|overeenkomst|jaarverslag|evaluatierapport|rapport|beleidsdocument|document|stuk|werkinstructie|stroomschema'
const file = /[\p{L}\p{N}_()-]{1,80}\.(?:pdf|docx?|odt|xlsx?)\b/iu
const enclosed = /\b(?:bijlagen?|bijgevoegde?|bijgaande?|meegestuurde?|toegevoegd)\b/iu
const cited = new RegExp(
  `\\b(?:zie|volgens|staat|staan|beschreven|vastgelegd|opgenomen|uitgewerkt|geregeld)\\b[^.!?\\n]{0,60}?\\b((?:\\p{L}+)?(?:${kinds})(?:nen|len|en|s|ken)?)\\b`,
  'iu',
)

/**
 * What an answer or its explanation says about a document that is not there: a file name, "bijlage", or "zie de beleidsnota". Null when it names
 * no document, when it names an uploaded one by title, or when a document hangs on the question itself. A hint, so that a document is not
 * forgotten; it may be wrong both ways.
 * @param uploaded every document of the submission @param linked those that hang on this question
 */
export function unseenDocument(
  value: AnswerValue | null,
  explanation: string | null,
  uploaded: readonly LinkedDocument[],
  linked: readonly LinkedDocument[],
): string | null {
  if (linked.length > 0 || mentionedDocuments(value, explanation, uploaded).length > 0) return null
  const own = value?.kind === 'text' ? value.text : value?.kind === 'choice' ? (value.other ?? '') : ''
  const text = `${own}\n${explanation ?? ''}`
  return (file.exec(text)?.[0] ?? cited.exec(text)?.[1] ?? enclosed.exec(text)?.[0])?.trim() ?? null
}
