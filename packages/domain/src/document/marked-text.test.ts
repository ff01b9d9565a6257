import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, markedText, markedWords, markSigns } from './marked-text.ts'

const sign = (word: string) => `${markSigns.start}${word}${markSigns.stop}`

test('signs become ranges', () => {
  expect(markedText(`Het ${sign('gezin')} en de ${sign('gezinnen')}.`)).toEqual({
    text: 'Het gezin en de gezinnen.',
    marks: [
      [4, 9],
      [16, 24],
    ],
  })
  expect(markedText('Niets.')).toEqual({ text: 'Niets.', marks: [] })
})

test('an excerpt stands around the first mark, in whole words', () => {
  const text = `${'woord '.repeat(100)}${sign('gezin')}${' daarna'.repeat(100)}`
  const excerpt = excerptOf(markedText(text))
  expect(excerpt.before && excerpt.after).toBe(true)
  expect(excerpt.text.length).toBeLessThanOrEqual(300)
  expect(excerpt.text).toMatch(/^woord [\s\S]* gezin [\s\S]*daarna$/)
  expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['gezin'])
})

test('a page without a space, or shorter than an excerpt, is no trouble', () => {
  expect(excerptOf({ text: 'kort', marks: [[0, 4]] })).toEqual({
    text: 'kort',
    marks: [[0, 4]],
    before: false,
    after: false,
  })
  expect(excerptOf({ text: 'x'.repeat(5_000), marks: [] }).text).toHaveLength(300)
  expect(excerptOf({ text: '', marks: [] })).toEqual({ text: '', marks: [], before: false, after: false })
})

test('marks of an excerpt always lie within it and say the same words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[a-z \n]{0,200}$/), fc.stringMatching(/^[a-z]{1,12}$/))),
      (parts) => {
        const marked = markedText(parts.map(([plain, word]) => `${plain} ${sign(word)}`).join(''))
        const words = markedWords(marked)
        const excerpt = excerptOf(marked)
        for (const [from, to] of excerpt.marks) expect(words).toContain(excerpt.text.slice(from, to))
        if (marked.marks.length > 0) expect(excerpt.marks.length).toBeGreaterThan(0)
      },
    ),
  )
})
