import { expect, test } from 'vitest'
import { textHints } from './text-hints.ts'

const words = { terms: ['gezinscoach'], own: ['werker'] }
const long = `Dit is ${'een woord '.repeat(11)}te veel.`

test('each hint leads to its own place, in the order of the text', () => {
  const text = `De gezinscoach kent het gezn. Het gezn wacht. ${long}`
  const hints = textHints([{ field: 'tekst', label: 'Tekst', text }], words, [{ word: 'gezn', suggestions: ['gezin'] }])
  expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual(['gezinscoach', 'gezn', 'gezn', long])
  expect(hints[0]?.words).toBe('«gezinscoach» is geen woord van deze aanpak, die zegt «werker».')
  expect(hints[1]?.words).toContain('Bedoelt u «gezin»?')
  expect(hints[3]?.words).toContain('26 woorden')
})

test('every field by itself; nothing about an empty text; not more than a screen can hold', () => {
  const texts = [
    { field: 'tekst', label: 'Tekst', text: '' },
    { field: 'let-op', label: 'LET OP', text: 'gezn '.repeat(500) },
  ]
  const hints = textHints(texts, { terms: [], own: [] }, [{ word: 'gezn', suggestions: [] }])
  expect(hints).toHaveLength(60)
  expect(new Set(hints.map(({ field }) => field))).toEqual(new Set(['let-op']))
  expect(textHints(texts, { terms: [], own: [] }, [])).toHaveLength(1)
})
