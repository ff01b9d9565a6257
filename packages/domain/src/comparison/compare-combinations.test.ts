import { describe, expect, it } from 'vitest'
import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import { compare } from './compare.ts'
import { type Pattern, patterns, severities } from './discrepancy.ts'
import type { PositionState } from './position.ts'
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
