import { expect, it } from 'vitest'
import type { Severity } from '../comparison/discrepancy.ts'
import { type CheckedApproach, type CoherenceRule, coherenceOf } from './coherence.ts'
import type { FindingContent } from './finding-content.ts'

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
const conclusion = (strengths: string[], improvements: string[]) => [
  { theme: 'T1', content: { strengths, improvements } },
]
const approach = (over: Partial<CheckedApproach> = {}): CheckedApproach => ({
  themes: [{ code: 'T1', indicators: ['T1.1.1', 'T1.1.2'] }],
  findings: [finding()],
  conclusions: conclusion(['Er is één plan.'], []),
  severities: new Map<string, Severity>(),
  ...over,
})

it.each([
  ['an approach that fits together', {}],
  ['another severity than high', { severities: new Map<string, Severity>([['T1.1.1', 'medium']]) }],
  ['what the blockers name already: no finding, no text, no conclusion', { findings: [], conclusions: [] }],
  ['a finding without text', { findings: [finding({ blocks: [], documents: [] })] }],
])('has nothing to say about %s', (_, over) => {
  expect(coherenceOf(approach(over))).toEqual([])
})

it.each<[CoherenceRule, Partial<CheckedApproach>, string]>([
  ['high-discrepancy-open', { severities: new Map([['T1.1.1', 'high']]) }, 'T1.1.1'],
  ['source-missing', { findings: [finding({ documents: [] })] }, 'T1.1.1'],
  ['improvements-without-ground', { conclusions: conclusion([], ['Meer overleg.']) }, 'T1'],
])('%s', (rule, over, code) => {
  expect(coherenceOf(approach(over))).toEqual([{ rule, place: expect.objectContaining({ code }) }])
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
