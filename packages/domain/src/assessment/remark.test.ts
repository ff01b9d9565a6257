import { describe, expect, test } from 'vitest'
import { longestRemark, remarkInputSchema, resolveThread, writeRemark } from './remark.ts'

describe('writing a remark', () => {
  test('keeps it without the space around it, as a new thread or in an open one', () => {
    expect(writeRemark('  Waarom?\n', null)).toEqual({ body: 'Waarom?' })
    expect(writeRemark('Daarom.', { resolved: false })).toEqual({ body: 'Daarom.' })
  })
  test.each(['', '  \n '])('refuses nothing at all (%j)', (body) => {
    expect(writeRemark(body, null)).toMatchObject({ refused: 'invalid', reason: 'remark-empty', field: 'body' })
  })
  test('refuses ten thousand words by name, and takes the longest that fits', () => {
    const words = Array.from({ length: 10_000 }, () => 'woord').join(' ')
    expect(remarkInputSchema.safeParse(words).success).toBe(true)
    expect(writeRemark(words, null)).toMatchObject({ refused: 'invalid', reason: 'remark-too-long', field: 'body' })
    expect(writeRemark('a'.repeat(longestRemark), null)).toEqual({ body: 'a'.repeat(longestRemark) })
  })
  test('refuses an answer in a settled thread', () => {
    expect(writeRemark('Toch nog iets.', { resolved: true })).toEqual({ refused: 'closed', reason: 'thread-resolved' })
  })
  test('refuses what the database cannot store', () => {
    expect(remarkInputSchema.safeParse('a\u0000b').success).toBe(false)
  })
})

test.each([
  [false, true, { resolved: true }],
  [true, false, { resolved: false }],
  [true, true, { refused: 'closed', reason: 'thread-resolved' }],
  [false, false, { refused: 'closed', reason: 'thread-open' }],
])('a thread that is settled: %s, to be settled: %s', (stands, wanted, outcome) => {
  expect(resolveThread({ resolved: stands }, wanted)).toEqual(outcome)
})
