import type { AnswerValue, LinkedDocument } from './answer-value.ts'

const shortestTitle = 6

/**
 * Documents of the same respondent that an answer or its explanation names by title. Uploads hang on the upload questions; this is
 * how "staat in het Werkplan 2013" finds the Werkplan 2013. Case, quotes, dashes and a file ending do not matter; shorter titles
 * than six characters never match, because they occur in ordinary words.
 */
export function mentionedDocuments(
  value: AnswerValue | null,
  explanation: string | null,
  documents: readonly LinkedDocument[],
): LinkedDocument[] {
  const words = ` ${comparable(`${textOf(value)} ${explanation ?? ''}`)} `
  const found = documents.filter((document) => {
    const title = comparable(document.title.replace(/\.[a-z]{3,4}$/i, ''))
    return title.length >= shortestTitle && words.includes(` ${title} `)
  })
  return found.filter((document, index) => found.findIndex(({ id }) => id === document.id) === index)
}

function textOf(value: AnswerValue | null): string {
  if (value?.kind === 'text') return value.text
  return value?.kind === 'choice' ? (value.other ?? '') : ''
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
