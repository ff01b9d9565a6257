import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { repeat } from './repeat.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('waits between rounds, goes on at once while there is more, and stops after the round under way', async () => {
  const outcomes = [true, true, false, false]
  let rounds = 0
  const repeating = repeat({
    every: 100,
    round: async () => outcomes[rounds++] ?? false,
    failed: () => {},
  })
  await vi.advanceTimersByTimeAsync(1)
  expect(rounds).toBe(3)
  await vi.advanceTimersByTimeAsync(100)
  expect(rounds).toBe(4)
  await repeating.stop()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(rounds).toBe(4)
})

it('waits longer after each failure, at most five seconds, never gives up, and is quick again after a success', async () => {
  const began: number[] = []
  let broken = true
  const failed = vi.fn()
  const repeating = repeat({
    every: 250,
    async round() {
      began.push(Date.now())
      if (broken) throw new Error('away')
      return false
    },
    failed,
  })
  await vi.advanceTimersByTimeAsync(40_000)
  const pauses = began.slice(1).map((at, index) => at - (began[index] ?? 0))
  expect(pauses.slice(0, 6)).toEqual([500, 1_000, 2_000, 4_000, 5_000, 5_000])
  expect(failed).toHaveBeenCalledTimes(began.length)
  broken = false
  await vi.advanceTimersByTimeAsync(5_000)
  const calm = began.length
  await vi.advanceTimersByTimeAsync(1_000)
  expect(began.length - calm).toBe(4)
  await repeating.stop()
})
