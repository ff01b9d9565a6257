import { expect, test } from 'vitest'
import { type ExampleContent, recogniseNames } from './example.ts'
import { markersIn, partsOf, printedShare } from './figure-marker.ts'
import { judgeBlock } from './judge-block.ts'
import { changedNumbers, withReadNumbers } from './printed-numbers.ts'
import type { BlockContent } from './report-block.ts'

const printed = new Map<string, string | null>([
  ['one-plan.yes', '93% (28 van 30 aanpakken)'],
  ['one-plan.no', '7% (2 van 30 aanpakken)'],
  ['later.yes', null],
])
const text = (words: string, read: Record<string, string> = {}): BlockContent => ({ kind: 'text', text: words, read })

test('a number by reference prints its n; nothing counted prints nothing', () => {
  expect(printedShare({ numerator: 12, denominator: 21, unit: 'municipality' })).toBe('57% (12 van 21 gemeenten)')
  expect(printedShare({ numerator: 1026, denominator: 1026, unit: 'approach' })).toBe(
    '100% (1.026 van 1.026 aanpakken)',
  )
  expect(printedShare({ numerator: 1, denominator: 1, unit: 'approach' })).toBe('100% (1 van 1 aanpak)')
  expect(printedShare({ numerator: 0, denominator: 0, unit: 'approach' })).toBeNull()
})

test('markers stand in double brackets; other brackets are words', () => {
  expect(markersIn('[[a.b]] en [[ a.b ]] en [c.d] en [[[e.f]]]')).toEqual(['a.b', 'e.f'])
  expect(partsOf('Een [[a.b]] twee\n\n\n[[c.d]]\nen door')).toEqual([
    ['Een ', { marker: 'a.b' }, ' twee'],
    [{ marker: 'c.d' }, ' en door'],
  ])
})

test('a changed number flags its block until somebody looks; saving by itself is no looking', () => {
  const standing = withReadNumbers(text('[[one-plan.yes]]'), printed, null, false)
  expect(changedNumbers(standing, printed)).toEqual([])
  const later = new Map(printed).set('one-plan.yes', '90% (27 van 30 aanpakken)')
  const changed = [{ marker: 'one-plan.yes', before: '93% (28 van 30 aanpakken)', now: '90% (27 van 30 aanpakken)' }]
  expect(changedNumbers(standing, later)).toEqual(changed)
  const quietly = withReadNumbers(text('Nu [[one-plan.yes]] en [[one-plan.no]]'), later, standing, true)
  expect(changedNumbers(quietly, later)).toEqual(changed)
  expect(changedNumbers(withReadNumbers(quietly, later, standing, false), later)).toEqual([])
})

test('a chart stands on all shares of its figures', () => {
  const chart: BlockContent = { kind: 'figure', title: 'Plan', figures: ['one-plan'], read: {} }
  expect(withReadNumbers(chart, printed, null, false)).toMatchObject({
    read: { 'one-plan.yes': '93% (28 van 30 aanpakken)', 'one-plan.no': '7% (2 van 30 aanpakken)' },
  })
})

test.each<[BlockContent, string]>([
  [text('Zie [[weer.ja]]'), 'unknown-figure'],
  [text('a\u0000b'), 'control-character'],
  [{ kind: 'figure', title: '', figures: ['weer'], read: {} }, 'unknown-figure'],
  [{ kind: 'indicators', theme: 'T9' }, 'unknown-theme'],
  [{ kind: 'example', example: '0b0f7a52-0000-4000-8000-000000000001' }, 'unknown-example'],
])('refused: %j', (content, reason) => {
  expect(judgeBlock(content, { printed, figures: ['one-plan'], themes: ['T1'], examples: [] })).toMatchObject({
    refused: 'invalid',
    reason,
  })
})

test('what is unfinished may be saved', () => {
  const ground = { printed, figures: ['one-plan'], themes: ['T1'], examples: [] }
  expect(judgeBlock(text(''), ground)).toBeNull()
  expect(judgeBlock({ kind: 'example', example: null }, ground)).toBeNull()
})

const names = {
  municipalities: ["'s-Voorbeeldhage", 'Ede'],
  approaches: ['Samen verder', 'Thuis'],
  organisations: ['Stichting De Brug'],
  people: ['Iris van Voorbeeld'],
}
const example: ExampleContent = {
  title: 'Een gezin',
  text: 'Ze gingen samen door, van huis naar thuis en over de brug.',
}

test.each([
  ["In 's-voorbeeldhage woont een gezin.", "'s-Voorbeeldhage"],
  ['De Edese aanpak: in Ede dus.', 'Ede'],
  ['Dat heet SAMEN VERDER.', 'Samen verder'],
  ['Stichting de Brug kwam langs.', 'Stichting De Brug'],
  ['Mevrouw Voorbeeld belde.', 'Iris van Voorbeeld'],
])('recognised: %s', (words, name) => expect(recogniseNames([words], names).map((found) => found.name)).toEqual([name]))

test('ordinary words recognise nobody', () => expect(recogniseNames([example.title, example.text], names)).toEqual([]))
