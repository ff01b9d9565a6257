import { expect, it } from 'vitest'
import type { Severity } from '../comparison/discrepancy.ts'
import { type CheckedApproach, type CoherenceRule, coherenceOf, coherenceRules } from './coherence.ts'
import type { FindingContent } from './finding-content.ts'

const finding = (over: Partial<FindingContent> = {}): FindingContent => ({
  blocks: [{ text: 'Er is één plan.' }],
  verdicts: [{ indicator: 'T1.1.1', verdict: 'meets', reason: null }],
  pointsOfAttention: [],
  documents: [{ title: 'Beleidsplan', page: 4, received: true }],
  ...over,
})
const conclusion = (strengths: string[], improvements: string[]) => [
  { theme: 'T1', content: { strengths, improvements } },
]
const approach = (over: Partial<CheckedApproach> = {}): CheckedApproach => ({
  themes: [{ code: 'T1', name: 'Zicht op gezinnen', indicators: ['T1.1.1'] }],
  findings: [{ id: 'f', content: finding() }],
  conclusions: conclusion(['Er is één plan.'], []),
  severities: new Map<string, Severity>(),
  ...over,
})
const verdict = (value: 'meets' | 'improvement-point' | 'no-verdict' | null, reason: string | null = null) => [
  { id: 'f', content: finding({ verdicts: [{ indicator: 'T1.1.1', verdict: value, reason }] }) },
]

it('has nothing to say about an approach that fits together', () => {
  expect(coherenceOf(approach())).toEqual([])
})

const faults: [CoherenceRule, Partial<CheckedApproach>, boolean][] = [
  ['verdict-missing', { findings: [], conclusions: conclusion([], []) }, true],
  ['verdict-missing', { findings: verdict(null), conclusions: conclusion([], []) }, true],
  ['reason-missing', { findings: verdict('no-verdict', ' '), conclusions: conclusion([], []) }, true],
  ['text-missing', { findings: [{ id: 'f', content: finding({ blocks: [] }) }] }, true],
  ['conclusion-missing', { conclusions: [] }, true],
  ['high-discrepancy-open', { severities: new Map([['T1.1.1', 'high']]) }, false],
  ['improvement-missing', { findings: verdict('improvement-point'), conclusions: conclusion([], []) }, false],
  ['improvement-without-ground', { conclusions: conclusion([], ['Meer overleg.']) }, false],
  [
    'strength-without-ground',
    { findings: verdict('improvement-point'), conclusions: conclusion(['Goed.'], ['Beter.']) },
    false,
  ],
  ['source-missing', { findings: [{ id: 'f', content: finding({ documents: [] }) }] }, false],
]

it.each(faults)('%s', (rule, over, blocks) => {
  expect(coherenceOf(approach(over))).toEqual([
    expect.objectContaining({ rule, blocks, message: expect.stringMatching(/^[A-Z].+\.$/) }),
  ])
})

it('reaches every rule', () => {
  expect(new Set(faults.map(([rule]) => rule))).toEqual(new Set(coherenceRules))
})

it('takes a LET OP as ground for «wat kan beter», and lets other severities be', () => {
  const findings = [{ id: 'f', content: finding({ pointsOfAttention: ['De trekker vertrekt.'] }) }]
  const severities = new Map<string, Severity>([['T1.1.1', 'medium']])
  expect(coherenceOf(approach({ findings, severities, conclusions: conclusion([], ['Regel een opvolger.']) }))).toEqual(
    [],
  )
})

it('says once what is missing in a finding over several indicators', () => {
  const indicators = ['T1.1.1', 'T1.1.2']
  const verdicts = indicators.map((indicator) => ({ indicator, verdict: 'meets' as const, reason: null }))
  const found = coherenceOf(
    approach({
      themes: [{ code: 'T1', name: 'Zicht op gezinnen', indicators }],
      findings: [{ id: 'f', content: finding({ verdicts, documents: [] }) }],
    }),
  )
  expect(found.map(({ message }) => message)).toEqual(['De bevinding over T1.1.1, T1.1.2 noemt geen bron.'])
})
