/** A word in a text; `start` and `end` count UTF-16 units. */
export interface WordPlace {
  word: string
  start: number
  end: number
}

const addresses = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gu
const words = /[\p{L}\p{M}\p{N}]+(?:['’‑.-][\p{L}\p{M}\p{N}]+)*['’]?/gu

/**
 * The words of a text that a dictionary can judge, in their order. Left out: whatever holds a digit (codes, years, markers of sources), abbreviations in
 * capitals, single letters, addresses of pages and mail.
 */
export function dictionaryWords(text: string): WordPlace[] {
  const blank = text.replace(addresses, (address) => ' '.repeat(address.length))
  return [...blank.matchAll(words)].flatMap(({ 0: found, index }) => {
    const word = found.replace(/['’]$/, '')
    const judged = word.length > 1 && !/\p{N}/u.test(word) && !/^\p{Lu}{2,6}(?:['’‑-]?[a-z]{1,2})?$/u.test(word)
    return judged ? [{ word, start: index, end: index + word.length }] : []
  })
}
