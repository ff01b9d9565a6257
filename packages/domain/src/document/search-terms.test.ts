import { expect, test } from 'vitest'
import { searchLimits, searchTerms } from './search-terms.ts'

const word = (text: string) => ({ text, phrase: false })

test.each([
  ['Gezin', [word('gezin')]],
  ['gezin  GEZIN', [word('gezin')]],
  ['een "plan van aanpak" voor', [word('een'), { text: 'plan van aanpak', phrase: true }, word('voor')]],
  ['“plan van aanpak”', [{ text: 'plan van aanpak', phrase: true }]],
  ['"plan"', [word('plan')]],
  ['"open quote', [word('open'), word('quote')]],
  ['a', [word('a')]],
  ['!plan & (gezin | kind) <-> -regie:*', [word('plan'), word('gezin'), word('kind'), word('regie')]],
  ["100%_'; drop table --", [word('100'), word('drop'), word('table')]],
  ['coördinator e-mail', [word('coördinator'), word('e'), word('mail')]],
  ['\u0000 % " \' \\ 🙂', []],
  ['🙂gezin\u0000kind', [word('gezin'), word('kind')]],
  ['   ', []],
  ['\ud800gezin', [word('gezin')]],
])('%j', (query, terms) => expect(searchTerms(query)).toEqual({ terms, cut: false }))

test('ten thousand characters are read as far as the limits go, and it says so', () => {
  const long = searchTerms('x'.repeat(10_000))
  expect(long).toEqual({ terms: [word('x'.repeat(searchLimits.termLength))], cut: true })
  const many = searchTerms(Array.from({ length: 2_000 }, (_, at) => `w${at}`).join(' '))
  expect(many.terms).toHaveLength(searchLimits.terms)
  expect(many.cut).toBe(true)
})
