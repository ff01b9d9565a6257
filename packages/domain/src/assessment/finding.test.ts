import { describe, expect, test } from 'vitest'
import type { FindingContent } from './finding-content.ts'
import { judgementStatuses } from './judgement.ts'
import { sampleFramework } from './sample-framework.ts'
import { saveFinding } from './save-finding.ts'
import { submitFinding } from './submit-finding.ts'

type Verdict = FindingContent['verdicts'][number]
const verdict = (indicator: string, value: Verdict['verdict'] = 'meets', reason: string | null = null): Verdict => ({
  indicator,
  verdict: value,
  reason,
})
const content = (verdicts: Verdict[], text = ['Tekst.']): FindingContent => ({
  blocks: text.map((each) => ({ text: each })),
  verdicts,
  pointsOfAttention: [],
  documents: [],
  sources: [],
})

describe('saving a finding', () => {
  test('covers several indicators of one criterion, in the order of the framework', () => {
    const saved = saveFinding(sampleFramework, content([verdict('T1.1.2', null), verdict('T1.1.1')]))
    expect(saved).toMatchObject({ criterion: 'T1.1', position: 1 })
    expect(saved).toHaveProperty('content.verdicts', [verdict('T1.1.1'), verdict('T1.1.2', null)])
  })

  test.each([
    ['no indicator', [], 'no-indicator'],
    ['two criteria', [verdict('T1.1.1'), verdict('T1.2.1')], 'two-criteria'],
    ['two themes', [verdict('T1.1.1'), verdict('T2.1.1')], 'two-criteria'],
    ['the same indicator twice', [verdict('T1.1.1'), verdict('T1.1.1')], 'indicator-twice'],
    ['an unknown indicator', [verdict('T9.9.9')], 'unknown-indicator'],
    ['a reason beside √', [verdict('T1.1.1', 'meets', 'Omdat.')], 'reason-beside-verdict'],
    ['a reason beside X', [verdict('T1.1.1', 'improvement-point', 'Omdat.')], 'reason-beside-verdict'],
    ['a reason beside no choice', [verdict('T1.1.1', null, 'Omdat.')], 'reason-beside-verdict'],
  ])('refuses %s', (_, verdicts, reason) => {
    expect(saveFinding(sampleFramework, content(verdicts))).toMatchObject({ refused: 'invalid', reason })
  })

  test('a draft may lack its text, a verdict, and the reason for "geen oordeel"', () => {
    expect(saveFinding(sampleFramework, content([verdict('T1.1.1', 'no-verdict')], []))).toHaveProperty('criterion')
  })
})

describe('submitting a finding', () => {
  const complete = content([verdict('T1.1.1'), verdict('T1.1.2', 'no-verdict', 'Te weinig gegevens.')])

  test.each(['draft', 'returned'] as const)('submits what is %s and complete', (status) => {
    expect(submitFinding({ status, content: complete })).toEqual({ status: 'submitted' })
  })

  test('names everything that is missing', () => {
    const lacking = content([verdict('T1.1.1', null), verdict('T1.1.2', 'no-verdict')], [])
    expect(submitFinding({ status: 'draft', content: lacking })).toEqual({
      refused: 'invalid',
      reason: 'finding-incomplete',
      issues: [
        { path: 'blocks', reason: 'text-missing' },
        { path: 'T1.1.1', reason: 'verdict-missing' },
        { path: 'T1.1.2', reason: 'reason-missing' },
      ],
    })
  })

  test('refuses a proposed sentence that tells a reader nothing, with or without its marker', () => {
    for (const text of [
      'Alle ondervraagden beschrijven dit in eigen woorden.',
      'De gemeente beschrijft dit in eigen woorden [1].',
    ]) {
      const sources = [
        {
          kind: 'answer' as const,
          number: 1,
          respondent: '0192d3c4-0000-7000-8000-000000000001',
          question: 'V1',
          version: 1,
        },
      ]
      const empty = { ...content([verdict('T1.1.1')], [text]), sources }
      expect(submitFinding({ status: 'draft', content: empty })).toMatchObject({
        reason: 'finding-incomplete',
        issues: [{ path: 'blocks', reason: 'text-says-nothing' }],
      })
    }
  })

  test.each(judgementStatuses.filter((status) => status !== 'draft' && status !== 'returned'))(
    'refuses what is %s',
    (status) => {
      expect(submitFinding({ status, content: complete })).toMatchObject({ refused: 'closed' })
    },
  )
})
