import { describe, expect, test } from 'vitest'
import type { FindingContent } from './finding-content.ts'
import { type GroupedFinding, groupIndicators } from './group-indicators.ts'
import { restoreFinding } from './restore-finding.ts'
import { sampleFramework } from './sample-framework.ts'
import { type SplitTexts, splitFinding } from './split-finding.ts'

const content = (text: string, ...indicators: string[]): FindingContent => ({
  blocks: text ? [{ text }] : [],
  verdicts: indicators.map((indicator) => ({ indicator, verdict: 'meets' as const, reason: null })),
  pointsOfAttention: [],
  documents: [{ title: 'Plan', page: 3, received: true }],
  sources: [],
})
const finding = (id: string, text: string, ...indicators: string[]): GroupedFinding => ({
  id,
  status: 'draft',
  content: content(text, ...indicators),
})
const framework = {
  ...sampleFramework,
  themes: [
    {
      ...{ code: 'T1' as const, name: 'Een', description: 'Thema een.' },
      criteria: [
        {
          code: 'T1.1',
          name: 'Een',
          indicators: ['T1.1.1', 'T1.1.2', 'T1.1.3'].map((code) => ({ code, statement: code })),
        },
        { code: 'T1.2', name: 'Twee', indicators: [{ code: 'T1.2.1', statement: 'T1.2.1' }] },
      ],
    },
  ],
}
const group = (findings: GroupedFinding[], ...chosen: string[]) => groupIndicators(framework, findings, chosen)
const [first, second, third, elsewhere] = ['T1.1.1', 'T1.1.2', 'T1.1.3', 'T1.2.1'] as const

describe('indicators together', () => {
  test('loose ones become a new finding without verdicts', () => {
    expect(group([], second, first)).toMatchObject({
      target: null,
      gone: [],
      content: {
        blocks: [],
        verdicts: [
          { indicator: first, verdict: null },
          { indicator: second, verdict: null },
        ],
      },
    })
  })

  test('two findings become the first, with the words, verdicts and documents of both', () => {
    const joined = group([finding('a', 'Van a.', first), finding('b', 'Van b.', second)], first, second)
    expect(joined).toMatchObject({ target: 'a', gone: ['b'] })
    expect('content' in joined && joined.content).toMatchObject({
      blocks: [{ text: 'Van a.' }, { text: 'Van b.' }],
      verdicts: [
        { indicator: first, verdict: 'meets' },
        { indicator: second, verdict: 'meets' },
      ],
      documents: [{ title: 'Plan' }],
    })
  })

  test.each([
    ['one', [first], 'two-indicators'],
    ['the same twice', [first, first], 'two-indicators'],
    ['one that does not exist', [first, 'T9.9.9'], 'unknown-indicator'],
    ['two criteria', [first, elsewhere], 'two-criteria'],
    ['what stands together', [second, third], 'together-already'],
  ])('%s: refused', (_, chosen, reason) => {
    expect(group([finding('a', 'x', second, third)], ...chosen)).toMatchObject({ refused: 'invalid', reason })
  })

  test('part of another finding: refused, and named', () => {
    expect(group([finding('a', 'x', second, third)], first, second)).toMatchObject({
      reason: 'indicator-in-other-finding',
      issues: [{ path: second, reason: 'finding-partly-chosen' }],
    })
  })

  test('a finding from the archive stays as it is', () => {
    expect(group([{ ...finding('a', 'x', first), status: 'from-archive' }], first, second)).toMatchObject({
      refused: 'closed',
    })
  })
})

describe('indicators apart', () => {
  const whole = finding('a', 'Alles.', first, second)

  test('both keep the words, each verdict goes with its indicator', () => {
    expect(splitFinding(whole, [second])).toEqual({ stays: content('Alles.', first), goes: content('Alles.', second) })
  })

  test('each text goes where it was sent, and a source with the text that names it', () => {
    const answer = (number: number) => ({
      number,
      kind: 'finding' as const,
      finding: '5f0c4b0e-8f5e-4b6e-9b1f-7c9a1c2d3e4f',
      criterion: 'T1.1',
    })
    const written = {
      ...content('Blijft [1].', first, second),
      blocks: [{ text: 'Blijft [1].' }, { text: 'Gaat [2].' }, { text: 'Van beide.' }],
      pointsOfAttention: ['Let op.'],
      sources: [answer(1), answer(2), answer(3)] as never[],
    }
    const texts = {
      blocks: ['stays', 'goes', 'both'],
      pointsOfAttention: ['goes'],
      documents: ['stays'],
    } satisfies SplitTexts
    const apart = splitFinding({ status: 'draft', content: written }, [second], texts)
    expect(apart).toMatchObject({
      stays: {
        blocks: [{ text: 'Blijft [1].' }, { text: 'Van beide.' }],
        pointsOfAttention: [],
        documents: [{ title: 'Plan' }],
        sources: [{ number: 1 }, { number: 3 }],
      },
      goes: {
        blocks: [{ text: 'Gaat [2].' }, { text: 'Van beide.' }],
        pointsOfAttention: ['Let op.'],
        documents: [],
        sources: [{ number: 2 }, { number: 3 }],
      },
    })
    expect(splitFinding({ status: 'draft', content: written }, [second], { ...texts, blocks: ['goes'] })).toMatchObject(
      {
        reason: 'split-other-texts',
      },
    )
  })

  test.each([
    [[], 'no-indicator'],
    [[first, second], 'split-needs-rest'],
    [[third], 'indicator-in-other-finding'],
  ])('%j: refused', (chosen, reason) => {
    expect(splitFinding(whole, chosen)).toMatchObject({ refused: 'invalid', reason })
  })
})

test('an earlier version comes back with its words, for the indicators of now', () => {
  const now = content('Nieuw.', first, third)
  const earlier = {
    ...content('Oud.', first, second),
    verdicts: [{ indicator: first, verdict: null, reason: null }],
  }
  expect(restoreFinding(now, earlier)).toEqual({
    ...earlier,
    verdicts: [
      { indicator: first, verdict: null, reason: null },
      { indicator: third, verdict: 'meets', reason: null },
    ],
  })
})
