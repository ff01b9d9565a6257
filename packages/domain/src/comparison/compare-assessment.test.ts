import { describe, expect, it } from 'vitest'
import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import { freezeSubmission } from '../submission/freeze.ts'
import { compareAssessment, positionsOf } from './compare-assessment.ts'
import { basisOf, type RespondentVersion } from './position-of.ts'
import { choice, countQuestion, knownQuestion, position, servedQuestion } from './samples.ts'

const framework: AssessmentFramework = {
  version: 'sample',
  name: 'Voorbeeld',
  themes: [],
  sections: [],
  terms: [],
  questions: [
    countQuestion,
    { ...servedQuestion, code: 'A2', audience: 'municipality' },
    { ...knownQuestion, comparedWith: 'A2', audience: 'municipality' },
  ],
  ownContradictions: [],
}

function sent(
  respondent: string,
  kind: RespondentVersion['kind'],
  values: Record<string, AnswerValue>,
): RespondentVersion {
  const answers = new Map(Object.entries(values).map(([code, value]) => [code, { value, explanation: null }]))
  const content = freezeSubmission(framework, kind === 'partner' ? 'limited' : 'full', answers, new Map())
  return { respondent, name: respondent, kind, version: { state: 'sent', content }, marks: new Map() }
}

const municipality = sent('gemeente', 'municipality', {
  'V9.9.9a': choice('yes'),
  'V9.9.9b': { kind: 'range', low: 10, high: 20 },
  A2: { kind: 'number', number: 30 },
})
const partner = sent('p1', 'partner', { 'V9.9.9a': choice('no') })
const waiting: RespondentVersion = { ...partner, respondent: 'p2', version: { state: 'pending' } }

describe('one assessment', () => {
  it('gives one row per question, also where only the municipality answers', () => {
    const rows = compareAssessment(framework, [municipality, partner, waiting])
    expect(rows.map(({ question, pattern, severity }) => [question, pattern, severity])).toEqual([
      ['V9.9.9a', 'single-partner-contradicts', 'high'],
      ['A2', 'impossible-number', 'medium'],
      ['V9.9.9b', 'impossible-number', 'medium'],
    ])
    expect(rows[0]?.flags).toEqual([{ kind: 'incomplete', count: 1 }])
    expect(rows[1]?.counts).toMatchObject({ partners: 2, notAsked: 2 })
  })

  it('stands before anyone has sent', () => {
    const nobody = [municipality, partner].map((each) => ({ ...each, version: { state: 'pending' as const } }))
    for (const row of compareAssessment(framework, nobody)) {
      expect(row).toMatchObject({ pattern: 'agreement', severity: 'none', comparable: false })
    }
    expect(compareAssessment(framework, [])).toHaveLength(3)
  })
})

describe('what a settlement rests on', () => {
  const positions = positionsOf(countQuestion, [municipality, partner])

  it('stays the same when nothing changed but order and names', () => {
    const renamed = positions.toReversed().map((each) => ({ ...each, name: 'Andere naam' }))
    expect(basisOf(renamed)).toBe(basisOf(positions))
  })

  it('changes with any answer, state, document or reading', () => {
    const p1 = position('p1', choice('no'))
    const changed = [
      position('p1', choice('yes')),
      position('p1', 'unknown'),
      { ...p1, documents: [{ id: 'd', title: 'Plan' }] },
      { ...p1, evidence: 'mentioned-not-received' as const },
      { ...p1, reading: 'same' as const },
      { ...p1, respondent: 'p2' },
    ].map((each) => basisOf([each]))
    expect(new Set([basisOf([p1]), ...changed]).size).toBe(7)
  })
})
