import { expect, test } from 'vitest'
import { sampleFramework } from '../publication/sample-factsheet.ts'
import { freezeReport, type ReportCase, type ReportGround } from './freeze-report.ts'
import type { BlockContent } from './report-block.ts'

const approach = (municipality: string, name: string, verdict: string, approved = true): ReportCase => ({
  assessmentId: `${municipality} ${name}`,
  municipalityId: municipality,
  municipality,
  municipalitySlug: municipality.toLowerCase(),
  approach: name,
  standing: { verdict: { 'T1.1.1': { values: [verdict], approved } }, answer: {}, 'coded-fact': {} },
})

const example = '0b0f7a52-0000-4000-8000-000000000001'
const ground: ReportGround = {
  study: { slug: 'proef', name: 'Proef', fictional: true },
  framework: sampleFramework,
  figures: [
    {
      code: 'same-group',
      figure: 2,
      title: 'Zelfde groep',
      unit: 'approach',
      filter: [],
      rule: { kind: 'verdict', code: 'T1.1.1' },
      denominator: ['meets', 'improvement-point'],
      shares: [{ code: 'yes', label: 'ja', numerator: ['meets'] }],
      reads: 'Oordeel op T1.1.1',
      filterWords: null,
    },
  ],
  cases: [
    approach('Voorbeeldakker', 'Samen', 'meets'),
    approach('Voorbeeldakker', 'Thuis', 'improvement-point'),
    approach('Voorbeeldberg', 'Samen', 'no-verdict'),
    approach('Voorbeeldbos', 'Samen', 'meets', false),
  ],
  leftOut: { approaches: 2, municipalities: 1 },
  partners: 7,
  today: '2026-11-23',
  examples: new Map([[example, { content: { title: 'Een gezin', text: 'Eén.\n\nTwee.' }, approved: true }]]),
}
const title: BlockContent = { kind: 'title', text: 'Ons rapport' }
const text = (words: string, read = {}): BlockContent => ({ kind: 'text', text: words, read })
const freeze = (contents: BlockContent[], over: Partial<ReportGround> = {}) =>
  freezeReport(
    contents.map((content, at) => ({ id: String(at), content })),
    { ...ground, ...over },
  )
const gapsOf = (contents: BlockContent[], over: Partial<ReportGround> = {}) => {
  const outcome = freeze(contents, over)
  return 'gaps' in outcome ? outcome.gaps.map(({ block, reason }) => `${block} ${reason}`) : []
}

test('numbers enter the text with their n; only what is approved counts, what is missing is never a no', () => {
  const outcome = freeze([
    title,
    { kind: 'heading', level: 2, text: 'Wat wij zagen' },
    { kind: 'heading', level: 2, text: 'Wat wij zagen' },
    text('Bij [[same-group.yes]] is dat zo.\n\nEn  \n zo verder.'),
    { kind: 'figure', title: 'De groep', figures: ['same-group'], read: {} },
    { kind: 'indicators', theme: 'T1' },
    { kind: 'heat-map' },
    { kind: 'example', example },
    { kind: 'municipalities' },
  ])
  if ('gaps' in outcome) throw new Error(JSON.stringify(outcome.gaps))
  const { report } = outcome
  expect(report.blocks).toMatchObject([
    { id: 'wat-wij-zagen' },
    { id: 'wat-wij-zagen-2' },
    {
      paragraphs: [
        ['Bij ', { figure: 'same-group', share: 'yes', text: '50% (1 van 2 aanpakken)' }, ' is dat zo.'],
        ['En zo verder.'],
      ],
    },
    { kind: 'figure', number: 1 },
    { kind: 'indicators' },
    { kind: 'heat-map' },
    { kind: 'example', paragraphs: ['Eén.', 'Twee.'] },
    { kind: 'municipalities' },
  ])
  expect(report.figures[0]).toMatchObject({ denominator: 2, leftOut: { left: 1, missing: 1, divided: 0, outside: 0 } })
  expect(report.framework.themes[0]?.criteria[0]?.indicators[0]).toMatchObject({
    meets: 1,
    improvementPoint: 1,
    noVerdict: 1,
    missing: 1,
  })
  expect(report.approaches.map(({ verdicts }) => verdicts[0])).toEqual([
    'meets',
    'improvement-point',
    'no-verdict',
    null,
  ])
  expect(report.counts).toEqual({ municipalities: 3, approaches: 4, partners: 7 })
})

test.each<[string, BlockContent[], string]>([
  ['no title', [text('Een.')], 'null title-missing'],
  ['only a title', [title], 'null no-blocks'],
  ['an empty text', [title, text(' \n ')], '1 block-empty'],
  ['a figure nobody knows', [title, text('[[weer.ja]]')], '1 unknown-figure'],
  ['a number that changed', [title, text('[[same-group.yes]]', { 'same-group.yes': '1%' })], '1 block-number-changed'],
  ['a chart without figures', [title, { kind: 'figure', title: 'A', figures: [], read: {} }], '1 figure-missing'],
  ['no theme', [title, { kind: 'indicators', theme: 'T9' }], '1 theme-missing'],
  ['no example', [title, { kind: 'example', example: null }], '1 example-missing'],
])('%s stands in the way', (_, contents, gap) => expect(gapsOf(contents)).toContain(gap))

test('an example that nobody approved, nothing public, and a figure that counts nothing stand in the way', () => {
  const examples = new Map([[example, { content: { title: 'Een gezin', text: 'Eén.' }, approved: false }]])
  expect(gapsOf([title, { kind: 'example', example }], { examples })).toEqual(['1 example-not-approved'])
  expect(gapsOf([title, text('[[same-group.yes]]')], { cases: [] })).toEqual([
    'null nothing-public',
    '1 figure-uncounted',
  ])
})
