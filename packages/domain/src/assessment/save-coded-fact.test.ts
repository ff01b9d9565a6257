import { describe, expect, it } from 'vitest'
import type { CodedFactContent } from './coded-fact.ts'
import { type JudgementStatus, judgementStatuses } from './judgement.ts'
import { saveCodedFact, submitCodedFact } from './save-coded-fact.ts'

const one = {
  many: false,
  values: [
    { code: 'yes', label: 'ja' },
    { code: 'no', label: 'nee' },
    { code: 'cannot-say', label: 'valt niet te zeggen', excludes: true },
  ],
}
const many = { ...one, many: true }
const content = (values: string[], over: Partial<CodedFactContent> = {}): CodedFactContent => ({
  values,
  reason: 'Twee van drie partners zeggen het.',
  source: 'Antwoorden op V3.3.1b.',
  ...over,
})

describe('saving', () => {
  it.each([
    [one, []],
    [one, ['yes']],
    [one, ['cannot-say']],
    [many, ['yes', 'no']],
  ])('accepts a value that fits, or none yet', (definition, values) => {
    expect(saveCodedFact(definition, null, content(values))).toEqual({ accepted: true })
  })

  it.each([
    [one, ['maybe'], 'unknown-value'],
    [many, ['yes', 'yes'], 'value-twice'],
    [one, ['yes', 'no'], 'one-value'],
    [many, ['yes', 'cannot-say'], 'value-stands-alone'],
  ])('refuses what does not fit', (definition, values, reason) => {
    expect(saveCodedFact(definition, null, content(values))).toMatchObject({ refused: 'invalid', reason })
  })

  it.each(judgementStatuses.map((status) => [status, status !== 'from-archive'] as const))('%s: %s', (status, may) => {
    const outcome = saveCodedFact(one, { status }, content(['yes']))
    expect('accepted' in outcome).toBe(may)
  })
})

describe('offering for approval', () => {
  const offer = (status: JudgementStatus, over: Partial<CodedFactContent> = {}) =>
    submitCodedFact({ status, content: content(['yes'], over) })

  it.each(judgementStatuses.map((status) => [status, status === 'draft' || status === 'returned'] as const))(
    '%s: %s',
    (status, may) => {
      expect('status' in offer(status)).toBe(may)
    },
  )

  it('names everything that is missing', () => {
    expect(offer('draft', { values: [], reason: null, source: null })).toMatchObject({
      refused: 'invalid',
      issues: [{ path: 'values' }, { path: 'reason' }, { path: 'source' }],
    })
  })
})
