import { isFormOf, plainWord } from './word-form.ts'

/** What an approach calls things: its word for the director of a family's help, and other words of its own. */
export interface ApproachTerms {
  director: string | null
  own: readonly string[]
}

/** A word in a text that this approach does not use; `start` and `end` count UTF-16 units. */
export interface ForeignTerm {
  term: string
  found: string
  start: number
  end: number
}

/** Words that approaches use for the director. "Regisseur" is not among them: the framework and both questionnaires say it of every approach. */
const generic = [
  'buurtcoach',
  'casemanager',
  'casusregisseur',
  'gezinsbegeleider',
  'gezinscoach',
  'gezinsmanager',
  'gezinsregisseur',
  'gezinswerker',
  'ketenregisseur',
  'procesregisseur',
  'trajectbegeleider',
  'zorgcoördinator',
  'zorgregisseur',
]
/** The word of the framework itself. */
const neutral = 'regisseur'
/** Other people than the director, whatever an approach calls that. */
const professions = ['maatschappelijk werker', 'sociaal werker', 'pedagogisch werker', 'ambulant werker']

/**
 * The words that are foreign in an approach: those of the other approaches of its gemeente, and the generic ones when it has a word of its own.
 * Never its own words, also not as part of them: where the gezinscoach is its own, "coach" is no foreign word.
 */
export function foreignTerms(own: ApproachTerms, others: readonly ApproachTerms[]): string[] {
  const mine = termsOf(own)
  const theirs = [...others.flatMap(termsOf), ...(own.director === null ? [] : generic)]
  const seen = new Set<string>([plainWord(neutral)])
  return theirs.filter((term) => {
    const plain = plainWord(term)
    const known = seen.has(plain) || mine.some((word) => isFormOf(term, word) || plainWord(word).endsWith(plain))
    seen.add(plain)
    return !known
  })
}

/** Every word of an approach by itself: "werker of gezinswerker" is two. */
export function termsOf({ director, own }: ApproachTerms): string[] {
  const named = director === null ? [] : director.split(/\s*[/,;()]\s*|\s+of\s+/)
  return [...named, ...own].map((term) => term.trim()).filter(Boolean)
}

/** What to look for in texts about one approach. */
export interface ForeignWords {
  terms: readonly string[]
  own: readonly string[]
}

/** Every foreign word in these texts, once each, as it is written there. */
export function foreignIn(texts: readonly string[], { terms, own }: ForeignWords): string[] {
  return [
    ...new Set(texts.flatMap((text) => findForeignTerms(text, terms, own).map(({ found }) => found.toLowerCase()))),
  ]
}

type Word = { text: string; start: number; end: number }

/** Where a text uses one of these terms, in any form or as the beginning of a compound, in the order of the text. Words inside `own` terms do not count. */
export function findForeignTerms(text: string, terms: readonly string[], own: readonly string[]): ForeignTerm[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}]+)*/gu)].map(
    ({ 0: word, index }): Word => ({ text: word, start: index, end: index + word.length }),
  )
  const spared = [...own, ...professions].flatMap((term) => placesOf(text, words, term))
  return terms
    .flatMap((term) => placesOf(text, words, term).map((place) => ({ term, ...place })))
    .filter(({ start, end }) => !spared.some((each) => each.start <= start && end <= each.end))
    .sort((a, b) => a.start - b.start)
}

function placesOf(text: string, words: readonly Word[], term: string): { found: string; start: number; end: number }[] {
  const parts = term.split(/\s+/)
  return words.flatMap(({ start }, at) => {
    const run = words.slice(at, at + parts.length)
    const last = run.at(-1)
    if (!last || run.length < parts.length || !parts.every((part, index) => fits(run, part, index, parts.length)))
      return []
    const apart = run.every((word, index) => index === 0 || /^\s+$/.test(text.slice(run[index - 1]?.end, word.start)))
    return apart ? [{ found: text.slice(start, last.end), start, end: last.end }] : []
  })
}

function fits(run: readonly Word[], part: string, index: number, count: number): boolean {
  const word = run[index]?.text ?? ''
  return index === count - 1
    ? isFormOf(word, part)
    : plainWord(word).replace(/e$/, '') === plainWord(part).replace(/e$/, '')
}
