import { expect, it } from 'vitest'
import type { FindingContent } from './finding-content.ts'
import type { Source } from './source.ts'
import { lacksSource, type SourceFlagKind, type SourceGround, sourceFlags } from './source-flags.ts'
import { withoutMarkers } from './source-marker.ts'

const content = (text: string, sources: Source[]): FindingContent => ({
  blocks: [{ text }],
  verdicts: [],
  pointsOfAttention: [],
  documents: [],
  sources,
})
const answer: Source = { number: 1, kind: 'answer', respondent: 'r', question: 'V1.1.1a', version: 2 }
const document: Source = { number: 1, kind: 'document', document: 'd', title: 'Plan', page: 3 }
const other: Source = { number: 1, kind: 'finding', finding: 'f', indicator: 'T2.1.1' }
const ground = (over: Partial<SourceGround> = {}): SourceGround => ({
  versions: new Map([['r', 2]]),
  destroyed: new Set(),
  findings: new Map([['f', ['T2.1.1']]]),
  ...over,
})

it.each<[string, Source, Partial<SourceGround>, SourceFlagKind[]]>([
  ['the newest answer', answer, {}, []],
  ['an answer that was sent again', answer, { versions: new Map([['r', 3]]) }, ['outdated']],
  ['a document that is there', document, {}, []],
  ['a destroyed document', document, { destroyed: new Set(['d']) }, ['destroyed']],
  ['a finding that is there', other, {}, []],
  ['a finding that was removed', other, { findings: new Map() }, ['lost']],
  ['a finding that no longer covers the indicator', other, { findings: new Map([['f', ['T2.1.2']]]) }, ['lost']],
])('%s', (_, source, over, kinds) => {
  expect(sourceFlags(content('Zin [1].', [source]), ground(over)).map(({ kind }) => kind)).toEqual(kinds)
})

it('a source that no text names is unused, whatever else became of it', () => {
  const flags = sourceFlags(content('Zin [2].', [answer]), ground({ versions: new Map([['r', 9]]) }))
  expect(flags).toEqual([
    { number: 1, kind: 'outdated' },
    { number: 1, kind: 'unused' },
  ])
})

it('a finding lacks a source when it says something and names neither source nor document', () => {
  expect(lacksSource(content('Zin.', []))).toBe(true)
  expect(lacksSource(content('Zin.', [answer]))).toBe(false)
  expect(lacksSource({ ...content('Zin.', []), documents: [{ title: 'Plan', page: null, received: true }] })).toBe(
    false,
  )
  expect(lacksSource({ ...content('Zin.', []), blocks: [] })).toBe(false)
})

it.each([
  ['Zin [1]. En [2].', 'Zin. En [2].'],
  ['Zin. [1][2] En.', 'Zin.[2] En.'],
  ['[1] Zin.', ' Zin.'],
  ['Zin [11].', 'Zin [11].'],
])('the markers of a source that goes leave %j', (text, left) => {
  expect(withoutMarkers(text, [1])).toBe(left)
})
