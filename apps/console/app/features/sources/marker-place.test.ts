import { expect, test } from 'vitest'
import { markerAt } from './marker-place.ts'

test.each([
  ['Zin.', 4, 'Zin. [2]'],
  ['Zin.', 3, 'Zin [2].'],
  ['Zin. ', 5, 'Zin. [2]'],
  ['Zin. [1]', 8, 'Zin. [1][2]'],
  ['', 0, '[2]'],
  ['Een. Twee.', 4, 'Een. [2] Twee.'],
])('a marker in %j at %i gives %j', (text, at, shown) => {
  const { insert } = markerAt(text, at, 2)
  expect(text.slice(0, at) + insert + text.slice(at)).toBe(shown)
})
