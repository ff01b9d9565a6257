import { expect, test } from 'vitest'
import { placePath, placeWord, signInPath } from './place.ts'
import { readPlace } from './read-place.ts'

const submission = '0b6f5a5e-3c1d-4f0a-9a57-0d3a3a0c9b11'

test.each([
  [{ submission, section: 'T1', question: 'V1.1.1a' } as const, `/vragenlijst/${submission}/t1#vraag-V1.1.1a`],
  [{ submission, section: 'A', question: 'A5' } as const, `/vragenlijst/${submission}/a#vraag-A5`],
  [{ submission, section: 'T5', question: null } as const, `/vragenlijst/${submission}/t5`],
])('%o comes back through an address as it was', (place, path) => {
  expect(readPlace(placeWord(place))).toEqual(place)
  expect(placePath(place)).toBe(path)
  expect(signInPath(place)).toBe(`/aanmelden?terug=${placeWord(place)}`)
})

test.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  `${submission}~t9`,
  `${submission}~T1`,
  `${submission}/../..~t1`,
  `${submission}~t1~V1.1.1a~x`,
  `${submission}~t1~V1.1.1a#@evil.example`,
  `${submission}~t1~`,
  `${submission}\n~t1`,
])('%j is no place', (word) => expect(readPlace(word)).toBeNull())
