import { describe, expect, test } from 'vitest'
import { factsheetBlockers, type JudgedApproach } from './factsheet-blockers.ts'
import { type JudgementStatus, judgementStatuses } from './judgement.ts'
import { sampleFramework } from './sample-framework.ts'
import { submitFactsheet } from './submit-factsheet.ts'

const finding = (id: string, criterion: string, indicators: string[], status: JudgementStatus = 'approved') => ({
  id,
  criterion,
  status,
  content: {
    blocks: [{ text: 'Tekst.' }],
    verdicts: indicators.map((indicator) => ({ indicator, verdict: 'meets' as const, reason: null })),
    pointsOfAttention: [],
    documents: [],
    sources: [],
  },
})
const conclusion = (theme: string, status: JudgementStatus = 'approved') => ({
  id: `c-${theme}`,
  theme,
  status,
  content: { strengths: [], improvements: [] },
})
const complete: JudgedApproach = {
  id: 'a1',
  name: 'Aanpak',
  findings: [
    finding('f1', 'T1.1', ['T1.1.1', 'T1.1.2']),
    finding('f2', 'T1.2', ['T1.2.1']),
    finding('f3', 'T2.1', ['T2.1.1']),
  ],
  conclusions: [conclusion('T1'), conclusion('T2')],
  respondents: [
    { id: 'r1', name: 'Gemeente X', kind: 'municipality', unit: null, submissionStatus: 'sent' },
    { id: 'r2', name: 'GGD', kind: 'partner', unit: 'een', submissionStatus: 'no-response' },
    { id: 'r3', name: 'GGD', kind: 'partner', unit: 'twee', submissionStatus: 'sent' },
  ],
}
const blockersOf = (change: Partial<JudgedApproach>) => factsheetBlockers([{ ...complete, ...change }], sampleFramework)

describe('what stands in the way of a factsheet', () => {
  test('nothing, when every indicator and theme is approved and nobody is still answering', () => {
    expect(blockersOf({})).toEqual([])
  })

  test('no approach at all', () => {
    expect(factsheetBlockers([], sampleFramework)).toHaveLength(1)
  })

  test('an indicator without a finding leads to that indicator', () => {
    expect(blockersOf({ findings: complete.findings.slice(0, 2) })).toEqual([
      {
        approach: 'a1',
        place: { kind: 'indicator', id: 'T2.1.1' },
        reason: 'Indicator T2.1.1 komt in geen bevinding voor.',
      },
    ])
  })

  test('a theme without a conclusion leads to that theme', () => {
    const [blocker] = blockersOf({ conclusions: [conclusion('T1')] })
    expect(blocker).toMatchObject({ place: { kind: 'conclusion', id: 'T2' } })
  })

  test.each([
    ['open', 'De vragenlijst van GGD is nog niet verzonden en niet afgesloten.'],
    ['returned', 'Vragen die STJ terugstuurde aan GGD, zijn nog niet beantwoord of teruggetrokken.'],
  ])('a respondent whose questionnaire is %s is named', (submissionStatus, reason) => {
    const respondents = complete.respondents.map((each) => (each.id === 'r3' ? { ...each, submissionStatus } : each))
    expect(blockersOf({ respondents })).toEqual([{ approach: 'a1', place: { kind: 'respondent', id: 'r3' }, reason }])
  })

  test.each(judgementStatuses)('a finding and a conclusion that are %s', (status) => {
    const findings = [finding('f1', 'T1.1', ['T1.1.1', 'T1.1.2'], status), ...complete.findings.slice(1)]
    const blockers = blockersOf({ findings, conclusions: [conclusion('T1', status), conclusion('T2')] })
    const stands = status === 'approved' || status === 'from-archive'
    expect(blockers.map(({ place }) => place)).toEqual(
      stands
        ? []
        : [
            { kind: 'finding', id: 'f1' },
            { kind: 'conclusion', id: 'T1' },
          ],
    )
  })

  test('a verdict that is missing leads to its finding', () => {
    const first = finding('f1', 'T1.1', ['T1.1.1', 'T1.1.2'])
    const lacking = {
      ...first,
      content: { ...first.content, verdicts: first.content.verdicts.map((each) => ({ ...each, verdict: null })) },
    }
    const blockers = blockersOf({ findings: [lacking, ...complete.findings.slice(1)] })
    expect(blockers).toHaveLength(2)
    expect(blockers.every(({ place }) => place?.kind === 'finding' && place.id === 'f1')).toBe(true)
  })
})

describe('submitting', () => {
  test.each([null, 'draft', 'returned'] as const)('submits a complete factsheet that is %s', (status) => {
    expect(submitFactsheet(status && { status }, [])).toEqual({ status: 'submitted' })
  })
  test.each(['submitted', 'approved', 'from-archive'] as const)('refuses one that is %s', (status) => {
    expect(submitFactsheet({ status }, [])).toMatchObject({ refused: 'closed' })
  })
  test('submits an approved one again once its facts changed, and no other one for that', () => {
    expect(submitFactsheet({ status: 'approved' }, [], true)).toEqual({ status: 'submitted' })
    for (const status of ['submitted', 'from-archive'] as const)
      expect(submitFactsheet({ status }, [], true)).toMatchObject({ refused: 'closed' })
  })
  test('refuses with the whole list while something is missing', () => {
    const blockers = blockersOf({ conclusions: [] })
    expect(submitFactsheet(null, blockers)).toMatchObject({ reason: 'factsheet-blocked', issues: [{}, {}] })
  })
})
