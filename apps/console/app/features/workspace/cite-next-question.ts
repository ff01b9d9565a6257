import { type Citation, sourceKey } from '@toezicht/domain/assessment/source'
import { cite } from '../sources/cite.ts'
import { readFinding } from './read-finding.ts'

/** Cites every answer on the first question on this page whose answers are not all sources yet; says what it did. */
export function citeNextQuestion(form: HTMLFormElement | null): string {
  if (!form) return 'Er is hier geen bevinding om een bron bij te noemen.'
  const known = new Set(readFinding(new FormData(form)).content.sources.map(sourceKey))
  for (const question of document.querySelectorAll<HTMLElement>('article.question')) {
    const fresh = answersIn(question).filter((citation) => !known.has(sourceKey(citation)))
    if (fresh.length === 0) continue
    for (const citation of fresh) cite(citation)
    const code = fresh[0]?.kind === 'answer' ? fresh[0].question : ''
    return `${fresh.length === 1 ? '1 antwoord' : `${fresh.length} antwoorden`} op ${code} als bron genoemd.`
  }
  return 'Alle antwoorden zijn al als bron genoemd.'
}

/** What the buttons beside the answers would cite. */
function answersIn(question: HTMLElement): Citation[] {
  return [...question.querySelectorAll<HTMLButtonElement>('.cite-button')]
    .map(({ value }): Citation => JSON.parse(value))
    .filter(({ kind }) => kind === 'answer')
}
