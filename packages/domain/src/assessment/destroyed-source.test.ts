import { expect, test } from 'vitest'
import { citesDestroyed } from './destroyed-source.ts'

test('a title is known again whatever its case, dashes and ending', () => {
  expect(citesDestroyed('«Werkplan – 2027»', ['werkplan 2027.pdf'])).toBe(true)
  expect(citesDestroyed('Werkplan 2026', ['werkplan 2027.pdf'])).toBe(false)
  expect(citesDestroyed('Werkplan 2027, deel 2', ['werkplan 2027'])).toBe(false)
  expect(citesDestroyed('…', ['—'])).toBe(false)
})
