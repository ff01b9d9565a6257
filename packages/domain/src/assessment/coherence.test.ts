import { expect, it } from 'vitest'
import type { Severity } from '../comparison/discrepancy.ts'
import { type CheckedApproach, type CoherenceRule, coherenceOf } from './coherence.ts'
import type { FindingContent } from './finding-content.ts'
import type { Source } from './source.ts'

const finding = (over: Partial<FindingContent> = {}) => ({
  content: {
    blocks: [{ text: 'Er is één plan.' }],
    verdicts: [{ indicator: 'T1.1.1', verdict: 'meets' as const, reason: null }],
    pointsOfAttention: [],
    documents: [{ title: 'Beleidsplan', page: 4, received: true }],
    sources: [],
    ...over,
  },
})
const answer: Source = { number: 1, kind: 'answer', respondent: 'r', question: 'V1.1.1a', version: 1 }
const conclusion = (strengths: string[], improvements: string[]) => [
  { theme: 'T1', content: { strengths, improvements } },
]
const approach = (over: Partial<CheckedApproach> = {}): CheckedApproach => ({
  themes: [{ code: 'T1', indicators: ['T1.1.1', 'T1.1.2'] }],
  findings: [finding()],
  conclusions: conclusion(['Er is één plan.'], []),
  severities: new Map<string, Severity>(),
  ground: { versions: new Map([['r', 2]]), destroyed: new Set(), findings: new Map() },
  words: { terms: ['gezinscoach'], own: ['werker'] },
  before: [{ theme: 'T1', indicator: 'T1.1.1', verdict: 'meets' }],
  ...over,
})

it.each<[string, Partial<CheckedApproach>]>([
  ['an approach that fits together', {}],
  ['another severity than high', { severities: new Map<string, Severity>([['T1.1.1', 'medium']]) }],
  ['what the blockers name already: no finding, no text, no conclusion', { findings: [], conclusions: [] }],
  [
    'a verdict that changed in another theme',
    { before: [{ theme: 'T2', indicator: 'T1.1.1', verdict: 'no-verdict' }] },
  ],
  ['a verdict that is gone for now', { before: [{ theme: 'T1', indicator: 'T1.1.2', verdict: 'meets' }] }],
  ['a finding without text', { findings: [finding({ blocks: [], documents: [] })] }],
])('has nothing to say about %s', (_, over) => {
  expect(coherenceOf(approach(over))).toEqual([])
})

it.each<[CoherenceRule, Partial<CheckedApproach>, string, string[]?]>([
  ['high-discrepancy-open', { severities: new Map([['T1.1.1', 'high']]) }, 'T1.1.1'],
  ['source-missing', { findings: [finding({ documents: [] })] }, 'T1.1.1'],
  [
    'foreign-term',
    { findings: [finding({ blocks: [{ text: 'De gezinscoaches en het gezinscoachoverleg.' }] })] },
    'T1.1.1',
    ['gezinscoaches', 'gezinscoachoverleg'],
  ],
  ['foreign-term', { conclusions: conclusion(['De gezinscoach werkt.'], []) }, 'T1', ['gezinscoach']],
  [
    'source-outdated',
    { findings: [finding({ blocks: [{ text: 'Zin [1].' }], sources: [answer] })] },
    'T1.1.1',
    ['[1]'],
  ],
  ['source-unused', { findings: [finding({ sources: [{ ...answer, version: 2 }] })] }, 'T1.1.1', ['[1]']],
  [
    'verdict-changed',
    { before: [{ theme: 'T1', indicator: 'T1.1.1', verdict: 'improvement-point' }] },
    'T1',
    ['T1.1.1'],
  ],
  ['improvements-without-ground', { conclusions: conclusion([], ['Meer overleg.']) }, 'T1'],
])('%s', (rule, over, code, about) => {
  expect(coherenceOf(approach(over))).toEqual([
    { rule, ...(about && { about }), place: expect.objectContaining({ code }) },
  ])
})

it('says once what is missing in a finding over several indicators', () => {
  const verdicts = ['T1.1.1', 'T1.1.2'].map((indicator) => ({ indicator, verdict: 'meets' as const, reason: null }))
  expect(coherenceOf(approach({ findings: [finding({ verdicts, documents: [] })] }))).toHaveLength(1)
})

it('reads the LET OP of the own theme only', () => {
  const attentive = finding({ pointsOfAttention: ['De trekker vertrekt.'] })
  const elsewhere = finding({
    verdicts: [{ indicator: 'T2.1.1', verdict: 'meets', reason: null }],
    ...{ pointsOfAttention: ['Let op.'] },
  })
  const conclusions = conclusion([], ['Regel een opvolger.'])
  expect(coherenceOf(approach({ findings: [attentive], conclusions }))).toEqual([])
  expect(coherenceOf(approach({ findings: [finding(), elsewhere], conclusions }))).toHaveLength(1)
})
