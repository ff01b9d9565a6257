import { describe, expect, test } from 'vitest'
import { approve } from './approve.ts'
import { judgementStatuses } from './judgement.ts'
import { returnJudgement } from './return-judgement.ts'

const submitted = { status: 'submitted', contentHash: 'h1' } as const

describe('approving', () => {
  test('approves exactly what was seen, by someone who changed nothing', () => {
    expect(approve(submitted, 'h1', 'anna', ['bram'])).toEqual({ status: 'approved' })
  })

  test.each([['anna'], ['bram', 'anna']])('refuses whoever changed anything (%s)', (...changers) => {
    expect(approve(submitted, 'h1', 'anna', changers)).toEqual({ refused: 'four-eyes' })
  })

  test('refuses content that changed since it was read, before it says who may', () => {
    expect(approve(submitted, 'h0', 'anna', ['anna'])).toEqual({ refused: 'conflict', reason: 'content-changed' })
  })

  test.each(judgementStatuses.filter((status) => status !== 'submitted'))('refuses what is %s', (status) => {
    expect(approve({ status, contentHash: 'h1' }, 'h1', 'anna', [])).toMatchObject({ refused: 'closed' })
  })
})

describe('returning', () => {
  test('gives it back with a remark', () => {
    expect(returnJudgement(submitted, 'Graag korter.')).toEqual({ status: 'returned' })
  })
  test.each(['', '   '])('refuses an empty remark (%j)', (remark) => {
    expect(returnJudgement(submitted, remark)).toMatchObject({ refused: 'invalid', reason: 'remark-missing' })
  })
  test.each(judgementStatuses.filter((status) => status !== 'submitted'))('refuses what is %s', (status) => {
    expect(returnJudgement({ status }, 'Graag korter.')).toMatchObject({ refused: 'closed' })
  })
})
