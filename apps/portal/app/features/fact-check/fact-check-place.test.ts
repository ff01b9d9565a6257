import { expect, test } from 'vitest'
import { backSearch, wayBack } from '../../way-back.ts'
import { readFactCheckPlace, signInToFactCheck } from './fact-check-place.ts'

const factCheck = '0b6f5a5e-3c1d-4f0a-9a57-0d3a3a0c9b11'
const asked = (address: string) => new Request(`https://portaal.voorbeeld.example${address}`)

test('signing in from the mail of a fact check leads to that fact check, over both steps', () => {
  const first = asked(signInToFactCheck(factCheck))
  expect(backSearch(first)).toBe(`?terug=feitencheck~${factCheck}`)
  expect(wayBack(asked(`/aanmelden/code${backSearch(first)}`))).toBe(`/feitencheck/${factCheck}`)
})

test('the mail leads to the list of fact checks: so does signing in from there', () => {
  expect(wayBack(asked(`/aanmelden/code${backSearch(asked(signInToFactCheck()))}`))).toBe('/feitencheck')
})

test.each([
  null,
  '',
  'feitencheck~',
  'feitencheck~//evil.example',
  `feitencheck~${factCheck}/../..`,
  `feitencheck~${factCheck}\n`,
  `${factCheck}`,
  `Feitencheck~${factCheck}`,
])('%j is no fact check', (word) => {
  expect(readFactCheckPlace(word)).toBeNull()
  expect(wayBack(asked(`/aanmelden?terug=${encodeURIComponent(word ?? '')}`))).toBe('/mijn-vragenlijsten')
})
