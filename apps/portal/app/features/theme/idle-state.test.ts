import { expect, test } from 'vitest'
import { idleState } from './idle-state.ts'

const minute = 60_000

test.each([
  [0, 'fine'],
  [24.9, 'fine'],
  [25, 'ending'],
  [29.9, 'ending'],
  [30, 'over'],
  [600, 'over'],
] as const)('after %d idle minutes: %s', (minutes, state) => expect(idleState(minutes * minute)).toBe(state))
