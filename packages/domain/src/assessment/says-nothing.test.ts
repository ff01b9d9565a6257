import { describe, expect, test } from 'vitest'
import { saysNothing } from './says-nothing.ts'

describe('a text that tells a reader nothing', () => {
  test.each([
    'Alle ondervraagden beschrijven dit in eigen woorden.',
    'De gemeente beschrijft dit in eigen woorden.',
    'Gemeente en twee van de drie netwerkpartners beschrijven dit in eigen woorden.',
    'Er zijn nog geen antwoorden op deze vraag.',
    'De gemeente beschrijft dit in eigen woorden. STJ heeft hiervan geen document gezien.',
    ' Alle  ondervraagden beschrijven dit in eigen woorden ',
  ])('%s', (text) => {
    expect(saysNothing([text])).toBe(true)
  })

  test('also over several paragraphs and sentences', () => {
    const empty = 'De gemeente beschrijft dit in eigen woorden.'
    expect(saysNothing([`${empty} ${empty}`, empty])).toBe(true)
  })

  test.each([
    'De gemeente beschrijft dit in eigen woorden: gezinnen met schulden.',
    'Alle ondervraagden beschrijven dit in eigen woorden. Het gaat om gezinnen met schulden.',
    'De gemeente beschrijft dit in eigen woorden; één netwerkpartner beschrijft dit anders.',
    'De gemeente beschrijft dit in eigen woorden. Twee netwerkpartners weten dit niet.',
    'Gemeente en netwerkpartners beschrijven dit op dezelfde manier.',
    'STJ heeft hiervan geen document gezien.',
  ])('but not: %s', (text) => {
    expect(saysNothing([text])).toBe(false)
  })

  test('no text at all is missing, not empty', () => {
    expect(saysNothing([])).toBe(false)
  })
})
