import type { SentDocumentRow } from '@toezicht/database/repositories/matrix'

/** Whether a document can be had: `there`, still being judged, refused by the scanner, or destroyed by STJ. */
export type DocumentState = 'there' | 'waiting' | 'refused' | 'destroyed'

export function documentState({ scan, destroyedAt }: Pick<SentDocumentRow, 'scan' | 'destroyedAt'>): DocumentState {
  if (destroyedAt) return 'destroyed'
  return scan === 'waiting' || scan === 'refused' ? scan : 'there'
}

/** The documents in these answers with what became of each since they were sent. */
export function withDocumentStates<Question extends { cells: { documents: { id: string; title: string }[] }[] }>(
  questions: readonly Question[],
  documents: readonly SentDocumentRow[],
) {
  const states = new Map(documents.map((document) => [document.id, documentState(document)]))
  return questions.map((question) => ({
    ...question,
    cells: question.cells.map((cell: Question['cells'][number]) => ({
      ...cell,
      documents: cell.documents.map((document) => ({
        ...document,
        state: states.get(document.id) ?? ('there' as const),
      })),
    })),
  }))
}
