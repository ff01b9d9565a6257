import { describe, expect, test } from 'vitest'
import type { FindingContent } from './finding-content.ts'
import { mergeFinding, takeBoth, takeTheirs } from './merge-finding.ts'

const verdict = (indicator: string, given: 'meets' | 'improvement-point' | null) => ({
  indicator,
  verdict: given,
  reason: null,
})
const base: FindingContent = {
  blocks: [{ text: 'Het plan is er.' }],
  verdicts: [verdict('T1.1.1', null)],
  pointsOfAttention: [],
  documents: [],
  sources: [],
}
const text = (...blocks: string[]) => blocks.map((each) => ({ text: each }))

describe('two changes of one finding', () => {
  test('at different places stand both', () => {
    const mine = { ...base, blocks: text('Het plan is er niet.') }
    const theirs = { ...base, verdicts: [verdict('T1.1.1', 'meets')], pointsOfAttention: ['Let op.'] }
    expect(mergeFinding(base, mine, theirs)).toEqual({
      content: { ...base, blocks: mine.blocks, verdicts: theirs.verdicts, pointsOfAttention: ['Let op.'] },
      clashes: [],
    })
  })

  test('at the same place clash, and a person chooses: mine, theirs or both', () => {
    const mine = { ...base, blocks: text('Van mij.'), verdicts: [verdict('T1.1.1', 'meets')] }
    const theirs = { ...base, blocks: text('Van haar.'), verdicts: [verdict('T1.1.1', 'improvement-point')] }
    const { content, clashes } = mergeFinding(base, mine, theirs)
    expect(clashes).toEqual([{ part: 'blocks' }, { indicator: 'T1.1.1' }])
    expect(content).toEqual(mine)
    expect(takeTheirs(content, theirs, clashes)).toEqual(theirs)
    expect(takeBoth(content, theirs, clashes)).toEqual({ ...mine, blocks: text('Van mij.', 'Van haar.') })
  })

  test('both cited something new under one number: both sources stand, and my marker follows mine', () => {
    const cite = (document: string) => ({
      number: 1,
      kind: 'document' as const,
      ...{ document, title: 'Plan', page: null },
    })
    const [a, b] = [cite('11111111-1111-4111-8111-111111111111'), cite('22222222-2222-4222-8222-222222222222')]
    const mine = { ...base, blocks: text('Het plan is er. [1]'), sources: [a] }
    const theirs = { ...base, pointsOfAttention: ['Let op. [1]'], sources: [b] }
    expect(mergeFinding(base, mine, theirs)).toEqual({
      content: {
        ...theirs,
        blocks: text('Het plan is er. [2]'),
        sources: [b, { ...a, number: 2 }],
      },
      clashes: [],
    })
  })

  test('the same change twice is one', () => {
    const both = { ...base, blocks: text('Zelfde.') }
    expect(mergeFinding(base, both, both)).toEqual({ content: both, clashes: [] })
  })

  test('an indicator that the other added or took away follows, one that I judged meanwhile clashes', () => {
    const added = { ...base, verdicts: [...base.verdicts, verdict('T1.1.2', null)] }
    expect(mergeFinding(base, { ...base, blocks: text('x') }, added).content.verdicts).toHaveLength(2)
    expect(mergeFinding(added, added, base).content.verdicts).toHaveLength(1)
    const judged = { ...added, verdicts: [verdict('T1.1.1', null), verdict('T1.1.2', 'meets')] }
    expect(mergeFinding(added, judged, base).clashes).toEqual([{ indicator: 'T1.1.2' }])
  })
})
