import { describe, expect, it } from 'vitest'
import { longSentences } from './long-sentences.ts'
import { dictionaryWords } from './words.ts'

describe('words for the dictionary', () => {
  it.each([
    ['Het gezin heeft één plan.', ['Het', 'gezin', 'heeft', 'één', 'plan']],
    ['De GGD en STJ’s kader, T1.1.1 in 2026 [12].', ['De', 'en', 'kader', 'in']],
    ['Zie www.stj.example/a of mail info@stj.example.', ['Zie', 'of', 'mail']],
    ['De ouders’ zorg, foto’s en zo’n plan.', ['De', 'ouders', 'zorg', 'foto’s', 'en', 'zo’n', 'plan']],
    ['Wmo-loket, 24-uurszorg, a b.', ['Wmo-loket']],
    ['\u202eplan\u0000tekst', ['plan', 'tekst']],
    ['', []],
  ])('%j', (text, words) => {
    expect(dictionaryWords(text).map(({ word }) => word)).toEqual(words)
  })

  it('stand where they are in the text', () => {
    const text = 'Zie mail@stj.example: «gezinscoördinator».'
    const last = dictionaryWords(text).at(-1)
    expect(text.slice(last?.start, last?.end)).toBe('gezinscoördinator')
  })
})

describe('long sentences', () => {
  const of = (count: number) => Array.from({ length: count }, () => 'woord').join(' ')

  it('get a hint from the twenty-first word', () => {
    expect(longSentences(`${of(20)}. ${of(21)}.`)).toEqual([{ start: 121, end: 247, words: 21 }])
  })

  it.each([
    ['a marker is no word', `${of(20)} [1] [2].`],
    ['an abbreviation ends nothing and a full stop does', `${of(10)}. ${of(12)}`],
    ['a line ends a sentence', `${of(15)}\n${of(15)}`],
    ['a marker behind the full stop begins none', `${of(15)}.[1] ${of(15)}.`],
    ['a closing quote belongs to its sentence', `«${of(15)}.” ${of(15)}.`],
  ])('%s', (_, text) => {
    expect(longSentences(text)).toEqual([])
  })

  it.each(['bijv.', 'o.a.', 'art.', 'd.w.z.', 'blz.'])('%s does not end one', (short) => {
    expect(longSentences(`${of(11)} ${short} ${of(11)}.`)).toMatchObject([{ words: 23 }])
  })

  it('ten thousand words without a full stop are one sentence, quickly found', () => {
    const from = performance.now()
    expect(longSentences(of(10_000))).toMatchObject([{ words: 10_000 }])
    expect(performance.now() - from).toBeLessThan(1000)
  })
})
