import { type ForeignWords, findForeignTerms } from '@toezicht/domain/assessment/foreign-term'
import { longSentences, mostWords } from '@toezicht/domain/language/long-sentences'
import { dictionaryWords } from '@toezicht/domain/language/words'
import type { FieldText } from './use-field-texts.ts'

/** A remark about one place in a text, in words. It never blocks. */
export interface TextHint {
  field: string
  start: number
  end: number
  words: string
}

export interface Misspelled {
  word: string
  suggestions: readonly string[]
}

const mostShown = 60

/** What can be said of these texts: words that are not of this approach, words no dictionary knows, long sentences; by field, in the order of the text. */
export function textHints(
  texts: readonly FieldText[],
  words: ForeignWords,
  misspelled: readonly Misspelled[],
): TextHint[] {
  const wrong = new Map(misspelled.map(({ word, suggestions }) => [word, suggestions]))
  return texts
    .flatMap(({ field, text }) => {
      const foreign = findForeignTerms(text, words.terms, words.own).map(({ found, start, end }) => ({
        ...{ field, start, end },
        words: `«${found}» is geen woord van deze aanpak${ownWord(words.own)}.`,
      }))
      const spelled = dictionaryWords(text).flatMap(({ word, start, end }) => {
        const suggestions = wrong.get(word)
        return suggestions ? [{ field, start, end, words: spellingWords(word, suggestions) }] : []
      })
      const long = longSentences(text).map(({ start, end, words: count }) => ({
        ...{ field, start, end },
        words: `Een zin van ${count} woorden. Vanaf ${mostWords + 1} leest een zin minder makkelijk.`,
      }))
      return [...foreign, ...spelled, ...long].sort((a, b) => a.start - b.start)
    })
    .slice(0, mostShown)
}

function ownWord(own: readonly string[]): string {
  return own[0] === undefined ? '' : `, die zegt «${own[0]}»`
}

function spellingWords(word: string, suggestions: readonly string[]): string {
  if (suggestions.length === 0) return `«${word}» kent de spellinghulp niet.`
  return `«${word}» kent de spellinghulp niet. Bedoelt u ${suggestions.map((each) => `«${each}»`).join(' of ')}?`
}
