import type { ApproachEvent } from '@toezicht/api/live/approach-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApproachStream } from './approach-stream.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function begin() {
  const sources: { say(event: ApproachEvent): void; fail(): void; closed: boolean }[] = []
  const heard: string[] = []
  const stream = createApproachStream({
    open: () => {
      const made = { say: (_: ApproachEvent) => {}, fail: () => {}, closed: false }
      sources.push(made)
      return {
        onevent: (hear) => {
          made.say = hear
        },
        onfailure: (fail) => {
          made.fail = fail
        },
        close: () => {
          made.closed = true
        },
      }
    },
    hear: ({ event }) => heard.push(event),
    silent: () => heard.push('silent'),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    random: () => 1,
  })
  stream.wake()
  return { stream, sources, heard, last: () => sources[sources.length - 1] }
}

test('a stream that had its time is followed at once; nobody seems gone meanwhile', () => {
  const { sources, heard, last } = begin()
  last()?.say({ event: 'present', others: [] })
  last()?.say({ event: 'turn' })
  expect([sources.map(({ closed }) => closed), heard]).toEqual([[true, false], ['present']])
})

test('a broken one later and later, at once when woken', () => {
  const { stream, sources, last } = begin()
  for (const seconds of [1, 2, 4]) {
    last()?.fail()
    vi.advanceTimersByTime(seconds * 1_000 - 1)
    const before = sources.length
    vi.advanceTimersByTime(1)
    expect(sources).toHaveLength(before + 1)
  }
  last()?.fail()
  stream.wake()
  expect(sources).toHaveLength(5)
})

test('after the right to hear ended: nothing more; signed out: again after a minute', () => {
  const ended = begin()
  ended.last()?.say({ event: 'end', reason: 'outside-scope' })
  ended.stream.wake()
  vi.advanceTimersByTime(3_600_000)
  expect([ended.sources.length, ended.heard]).toEqual([1, ['silent', 'end']])
  const out = begin()
  out.last()?.say({ event: 'end', reason: 'signed-out' })
  vi.advanceTimersByTime(60_000)
  expect(out.sources).toHaveLength(2)
})
