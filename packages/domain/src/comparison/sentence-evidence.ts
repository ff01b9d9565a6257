import type { Question } from '../questionnaire/question.ts'
import type { Table } from './counts.ts'
import { listed } from './dutch.ts'
import { flagsOf } from './flags.ts'

/** What STJ saw of what the municipality says. A partner's documents are left out: their titles would point at the partner. */
export function evidenceSentences(question: Question, table: Table): string[] {
  const { municipality } = table
  if (municipality === undefined) return []
  const kinds = flagsOf(question, [municipality]).map((flag) => flag.kind)
  const { documents } = municipality.position
  const named = kinds.includes('in-document') && documents.length > 0 && question.answerType !== 'document-upload'
  return [
    ...(named
      ? [`de gemeente verwijst daarbij naar ${listed(documents.map(({ title }) => `‘${title.trim()}’`))}`]
      : []),
    ...(kinds.includes('mentioned-not-received') ? ['STJ heeft het genoemde stuk niet ontvangen'] : []),
    ...(kinds.includes('contradicted-by-document') ? ['een document spreekt het antwoord van de gemeente tegen'] : []),
    ...(kinds.includes('not-seen') ? ['STJ heeft hiervan geen document gezien'] : []),
  ]
}
