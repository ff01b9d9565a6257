import { expect, test } from 'vitest'
import type { ShownIndicator } from './indicator-pane.tsx'
import { nextIndicator, type Wish } from './next-indicator.ts'

const indicator = (code: string, over: Partial<ShownIndicator> = {}): ShownIndicator => ({
  code,
  statement: code,
  theme: { code: 'T1', name: '' },
  criterion: { code: 'T1.1', name: '' },
  severity: 'none',
  verdict: 'meets',
  finding: null,
  ...over,
})
const all = [
  indicator('a', { verdict: null }),
  indicator('b'),
  indicator('c', { severity: 'high' }),
  indicator('d', { verdict: null }),
]

test.each([
  ['b', 'next', 'c'],
  ['b', 'previous', 'a'],
  ['a', 'previous', undefined],
  ['d', 'next', undefined],
  ['b', 'open', 'd'],
  ['d', 'open', 'a'],
  ['d', 'high', 'c'],
  ['c', 'high', undefined],
] as [string, Wish, string | undefined][])('from %s, %s: %s', (from, wish, to) => {
  expect(nextIndicator(all, from, wish)?.code).toBe(to)
})
