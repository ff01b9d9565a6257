import { expect, test } from 'vitest'
import { placeWords } from './place-words.ts'

const piece = (text: string) => ({ text, left: 100, top: 20, width: text.length * 10, height: 12 })
const places = (text: string, words: string[]) =>
  placeWords([piece(text)], words, (each) => each.length).map(({ left, width }) => [left, width])

test('whole words, in small or large letters', () => {
  expect(places('Het gezin en de Gezinnen.', ['gezin', 'gezinnen'])).toEqual([
    [140, 50],
    [260, 80],
  ])
  expect(places('pleeggezin', ['gezin'])).toEqual([])
})

test('a word with a hyphen, whole or in part', () => {
  expect(places('een e-mail', ['e-mail'])).toEqual([[140, 60]])
  expect(places('zorg-coördinator', ['coördinator'])).toEqual([[150, 110]])
})

test('nothing looked for, nothing found; an empty measure divides by nothing', () => {
  expect(places('gezin', [])).toEqual([])
  expect(placeWords([piece('gezin')], ['gezin'], () => 0)).toEqual([{ left: 100, top: 20, width: 0, height: 12 }])
})
