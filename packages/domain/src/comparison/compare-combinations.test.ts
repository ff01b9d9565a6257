import { describe, expect, it } from 'vitest'
import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import { compare } from './compare.ts'
import { type Pattern, patterns, severities } from './discrepancy.ts'
import type { Position, PositionState } from './position.ts'
import {
  choice,
  equalQuestion,
  knownQuestion,
  limitedListQuestion,
  listQuestion,
  position,
  textQuestion,
  tuples,
} from './samples.ts'

type Stand = AnswerValue | Exclude<PositionState, 'answered'>

const row = (question: Question, municipality: Stand, ...partners: Stand[]) =>
  compare(question, [position('gemeente', municipality), ...partners.map((each, index) => position(`p${index}`, each))])
const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const range = (low: number, high: number): AnswerValue => ({ kind: 'range', low, high })

describe('every combination of lists, choices and texts', () => {
  const lists: Stand[] = [
    choice('a'),
    choice('b'),
    choice('a', 'b'),
    choice('none'),
    choice('b', 'c'),
    'unknown',
    'pending',
  ]
  const choices: Stand[] = [choice('a'), choice('b'), choice('c'), choice('nobody'), 'unknown', 'unclear', 'blank']
  const cases: [Question, Stand[]][] = [
    [listQuestion, lists],
    [limitedListQuestion, lists],
    [equalQuestion, choices],
  ]

  it.each(cases)('an agreeing partner never makes it heavier, order never matters', (question, stands) => {
    for (const municipality of stands) {
      for (const partners of tuples(stands, 3)) {
        const found = row(question, municipality, ...partners)
        const positions = partners.map((each, index) => position(`p${index}`, each))
        const turned = [...positions.toReversed(), position('gemeente', municipality)]
        expect(compare(question, turned)).toEqual(found)
        if (typeof municipality === 'string') continue
        const joined = row(question, municipality, ...partners, municipality)
        expect(severities.indexOf(joined.severity)).toBeLessThanOrEqual(severities.indexOf(found.severity))
      }
    }
  })

  it('the same for texts that inspectors read, and for what documents say: it is at least as heavy as these make it', () => {
    const texts: [AnswerValue | 'unknown' | 'pending', Partial<Position>][] = [
      ...(['same', 'narrower', 'different', null] as const).map((reading): [AnswerValue, Partial<Position>] => [
        text('woorden'),
        { reading },
      ]),
      [text('woorden'), { reading: 'same', evidence: 'contradicted-by-document' }],
      [text('woorden'), { reading: 'same', evidence: 'mentioned-not-received' }],
      ['unknown', {}],
      ['pending', {}],
    ]
    for (const evidence of ['stated', 'mentioned-not-received', 'contradicted-by-document'] as const)
      for (const partners of tuples(texts, 3)) {
        const positions = [
          position('gemeente', text('zo'), { evidence }),
          ...partners.map(([stand, more], index) => position(`p${index}`, stand, more)),
        ]
        const found = compare(textQuestion, positions)
        expect(compare(textQuestion, positions.toReversed())).toEqual(found)
        const agreeing = position('p9', text('zo'), { reading: 'same' })
        const joined = compare(textQuestion, [...positions, agreeing])
        const weight = severities.indexOf(found.severity)
        expect([partners, severities.indexOf(joined.severity) <= weight]).toEqual([partners, true])
        const said = positions.map((each) => each.evidence)
        if (said.includes('mentioned-not-received')) expect(weight).toBeGreaterThanOrEqual(severities.indexOf('medium'))
        if (said.includes('contradicted-by-document')) expect(found.severity).toBe('high')
      }
  })

  it('reaches every pattern', () => {
    const seen = new Set<Pattern>()
    for (const [question, stands] of cases) {
      for (const municipality of stands) {
        for (const partners of tuples(stands, 3)) seen.add(row(question, municipality, ...partners).pattern)
      }
    }
    seen.add(row(textQuestion, text('zo'), text('anders')).pattern)
    seen.add(compare(knownQuestion, [position('gemeente', range(2, 1))]).pattern)
    expect([...seen].sort()).toEqual([...patterns].sort())
  })
})
