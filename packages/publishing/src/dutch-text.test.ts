import { describe, expect, it } from 'vitest'
import {
  dateText,
  documentText,
  figureText,
  listText,
  numberText,
  partnerText,
  partText,
  provenanceText,
  startText,
} from './dutch-text.ts'

describe('dates and numbers', () => {
  it.each([
    ['2013', '2013'],
    ['2013-09', 'september 2013'],
    ['2026-11-02', '2 november 2026'],
  ])('%s reads %s', (date, text) => expect(dateText(date)).toBe(text))

  it('groups thousands with a point', () => expect(numberText(1234567)).toBe('1.234.567'))
})

describe('figures', () => {
  const source = { source: 'CBS', date: '2012-01' }
  it.each([
    [
      { kind: 'number', value: 12600, qualifier: 'more-than', ...source } as const,
      'meer dan 12.600',
      'Bron: CBS, januari 2012',
    ],
    [
      { kind: 'number', value: 75, qualifier: 'exact', source: null, date: null } as const,
      '75',
      'Bron en datum niet vermeld',
    ],
    [
      { kind: 'range', min: 1000, max: 1500, source: null, date: '2012' } as const,
      '1.000 tot 1.500',
      '2012, bron niet vermeld',
    ],
    [
      { kind: 'no-estimate', source: 'opgave van de gemeente', date: null } as const,
      'geen inschatting',
      'Bron: opgave van de gemeente, datum niet vermeld',
    ],
    [{ kind: 'not-stated' } as const, 'niet vermeld', null],
  ])('%j', (figure, text, provenance) => {
    expect(figureText(figure)).toBe(text)
    expect(provenanceText(figure)).toBe(provenance)
  })
})

it('a part of a count has its noun in the right number', () => {
  const points = (part: number, whole: number) => partText(part, whole, 'punt', 'punten')
  expect([points(1, 1), points(1, 30), points(0, 2), points(1_200, 1_300)]).toEqual([
    '1 van 1 punt',
    '1 van de 30 punten',
    '0 van de 2 punten',
    '1.200 van de 1.300 punten',
  ])
})

describe('names', () => {
  it('says start, documents, partners and lists in words', () => {
    expect(startText({ date: '2011-01', pilot: true, note: null })).toBe('januari 2011 (als pilot)')
    expect(startText({ date: null, pilot: false, note: null })).toBe('niet vermeld')
    expect(documentText({ title: 'Plan', page: 4, received: false })).toBe('Plan, bladzijde 4 (niet gezien door STJ)')
    expect(partnerText({ organisation: 'GGD', unit: 'Team VIA' })).toBe('GGD, Team VIA')
    expect([listText([]), listText(['a']), listText(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b en c'])
  })
})
