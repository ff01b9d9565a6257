export interface SearchTerm {
  text: string
  /** Words that stand one after another: they were put between quotes. */
  phrase: boolean
}

export interface SearchTerms {
  terms: SearchTerm[]
  /** More was typed than a search reads. */
  cut: boolean
}

/** What a search reads of a query: so many characters, terms, and characters of one term. */
export const searchLimits = { length: 200, terms: 12, termLength: 60 } as const

/**
 * The terms of what somebody typed: words, and phrases between quotes (straight or curly). Signs are spaces, `%`, `-` and `|` too: nothing is an
 * operator. Capitals and doubles go; an open quote is none. Empty when there is no letter or digit in it.
 */
export function searchTerms(query: string): SearchTerms {
  const calm = query.normalize('NFC').toWellFormed().trim()
  const read = [...calm].slice(0, searchLimits.length).join('')
  const found = [...read.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/g)].flatMap(
    ([whole, quoted]): SearchTerm[] => {
      const words = wordsOf(quoted ?? whole)
      if (quoted !== undefined && words.length > 1) return [{ text: words.join(' '), phrase: true }]
      return words.map((text) => ({ text, phrase: false }))
    },
  )
  const terms = found.filter((term, at) => found.findIndex((each) => each.text === term.text) === at)
  return {
    terms: terms.slice(0, searchLimits.terms),
    cut: read !== calm || terms.length > searchLimits.terms,
  }
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.slice(0, searchLimits.termLength))
}
