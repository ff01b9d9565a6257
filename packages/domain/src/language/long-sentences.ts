/** A sentence with its number of words; `start` and `end` count UTF-16 units. */
export interface LongSentence {
  start: number
  end: number
  words: number
}

/**
 * From how many words a sentence gets a hint. Genootschap Onze Taal (onzetaal.nl/taalloket/lengte-van-zinnen) calls an average of 15 to 20 words fine
 * for most readers, and asks for few longer ones where readers are less practised; level B1 asks for short sentences
 * (communicatierijk.nl, Taalniveau B1). So: more than 20 is worth a look, and never more than a hint.
 */
export const mostWords = 20

const shortened =
  /(?:^|[\s(])(?:art|bijv|blz|bv|ca|dhr|dr|enz|evt|incl|jl|max|min|mr|mw|nl|nr|o\.a|p|pag|resp|t\/m|zgn|[a-z](?:\.[a-z])+)$/iu

/** The sentences of a text with more than `most` words. A list or paragraph ends a sentence; an abbreviation does not; a marker of a source is no word. */
export function longSentences(text: string, most: number = mostWords): LongSentence[] {
  return sentencesOf(text).filter(({ words }) => words > most)
}

function sentencesOf(text: string): LongSentence[] {
  const found: LongSentence[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/[.!?]+["'”’)]*(?=\s|\[|$)|\n+/g)) {
    if (mark === '.' && shortened.test(text.slice(start, index))) continue
    found.push(sentence(text, start, index + mark.length))
    start = index + mark.length
  }
  found.push(sentence(text, start, text.length))
  return found
}

function sentence(text: string, from: number, to: number): LongSentence {
  const whole = text.slice(from, to)
  const said = whole.replace(/\[\d+\]/g, (marker) => ' '.repeat(marker.length))
  const start = from + (said.length - said.trimStart().length)
  return { start, end: to, words: said.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0 }
}
