import { describe, expect, it } from 'vitest'
import type { FindingContent } from './finding-content.ts'
import { publicText, publishedFinding } from './published-finding.ts'
import type { Source } from './source.ts'

const uuid = '00000000-0000-4000-8000-000000000001'
const sources: Source[] = [
  { number: 1, kind: 'answer', respondent: uuid, question: 'V1.1.1a', version: 1 },
  { number: 2, kind: 'document', document: uuid, title: 'Beleidsplan', page: 12 },
  { number: 3, kind: 'finding', finding: uuid, indicator: 'T2.1.1' },
  { number: 4, kind: 'finding', finding: uuid, indicator: 'T3.2.1' },
]

describe('a text as the public reads it', () => {
  it.each([
    ['Er is een plan. [1]', 'Er is een plan.'],
    ['Er is een plan [1].', 'Er is een plan.'],
    ['Er is een plan.[1][2] Het werkt.', 'Er is een plan. Het werkt.'],
    ['Er is een plan, [2] en het werkt.', 'Er is een plan, en het werkt.'],
    ['Er is een plan. [3]', 'Er is een plan (zie onder 2.1.1).'],
    ['Er is een plan [3].', 'Er is een plan (zie onder 2.1.1).'],
    ['Er is een plan. [1] [3][4]', 'Er is een plan (zie onder 2.1.1 en 3.2.1).'],
    ['Er is een plan. [3][3]', 'Er is een plan (zie onder 2.1.1).'],
    ['[1] Er is een plan.', 'Er is een plan.'],
    ['Regel een [1]\nRegel twee.', 'Regel een\nRegel twee.'],
    ['[1]', ''],
  ])('%j becomes %j', (text, shown) => {
    expect(publicText(text, sources)).toBe(shown)
  })

  it.each(['Artikel [5] blijft staan.', 'In [2013] ook.', ' spaties blijven ', 'Zie [1'])(
    '%j stays byte for byte',
    (text) => {
      expect(publicText(text, text.includes('[1') ? [] : sources)).toBe(text)
    },
  )

  it('brackets that name no source stay beside a marker that does', () => {
    expect(publicText('Plan. [1][7]', sources)).toBe('Plan. [7]')
  })
})

const content: FindingContent = {
  blocks: [{ text: 'Er is een plan. [1][2]' }, { text: '[1]' }],
  verdicts: [{ indicator: 'T1.1.1', verdict: 'no-verdict', reason: 'Te weinig bekend. [3]' }],
  pointsOfAttention: ['Het loopt af. [2]'],
  documents: [
    { title: 'beleidsplan', page: 12, received: true },
    { title: 'Convenant', page: null, received: false },
  ],
  sources: [...sources, { number: 5, kind: 'document', document: uuid, title: 'Nota', page: null }],
}

it('a published finding lists named and cited documents once, and nothing of the answers', () => {
  const shown = publishedFinding(content)
  expect(shown).toEqual({
    text: ['Er is een plan.'],
    pointsOfAttention: ['Het loopt af.'],
    documents: [...content.documents, { title: 'Nota', page: null, received: true }],
    indicators: [{ code: 'T1.1.1', verdict: 'no-verdict', reason: 'Te weinig bekend (zie onder 2.1.1).' }],
  })
  expect(JSON.stringify(shown)).not.toContain(uuid)
})
