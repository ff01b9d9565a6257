import type { LiveEvent } from '@toezicht/api/live/live-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveStream } from './live-stream.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function begin() {
  const sources: { address: string; closed: boolean; say(event: LiveEvent): void; fail(): void }[] = []
  const heard: string[] = []
  let version = 0
  const stream = createLiveStream({
    open: (address) => {
      let say = (_: LiveEvent) => {}
      let fail = () => {}
      const made = {
        address,
        closed: false,
        say: (event: LiveEvent) => say(event),
        fail: () => fail(),
      }
      sources.push(made)
      return {
        onevent: (hear) => {
          say = hear
        },
        onfailure: (hear) => {
          fail = hear
        },
        close: () => {
          made.closed = true
        },
      }
    },
    address: () => `/live?ken=${version++}`,
    hear: ({ event }) => heard.push(event),
    silent: () => heard.push('silent'),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    random: () => 1,
  })
  stream.wake()
  return {
    stream,
    sources,
    heard,
    last: () => sources.at(-1) ?? never(),
    open: () => sources.filter((it) => !it.closed),
  }
}
function never(): never {
  throw new Error('no stream was opened')
}

test('one stream, however often it is woken', () => {
  const { stream, sources } = begin()
  stream.wake()
  stream.wake()
  expect(sources).toHaveLength(1)
})

test('a stream that had its time is followed at once, with the versions of now; nobody seems gone meanwhile', () => {
  const { sources, heard, last, open } = begin()
  last().say({ event: 'present', others: [], ownWindows: 0 })
  last().say({ event: 'turn' })
  expect(sources.map(({ address }) => address)).toEqual(['/live?ken=0', '/live?ken=1'])
  expect([heard, open().length]).toEqual([['present'], 1])
})

test('a broken stream is opened again later and later, at once when woken, and quickly again after it worked', () => {
  const { stream, sources, heard, last } = begin()
  for (const seconds of [1, 2, 4, 8]) {
    last().fail()
    const before = sources.length
    vi.advanceTimersByTime(seconds * 1_000 - 1)
    expect(sources).toHaveLength(before)
    vi.advanceTimersByTime(1)
    expect(sources).toHaveLength(before + 1)
  }
  last().fail()
  stream.wake()
  expect(sources).toHaveLength(6)
  last().say({ event: 'state', status: 'open', division: null })
  last().fail()
  vi.advanceTimersByTime(1_000)
  expect(sources).toHaveLength(7)
  expect(heard.filter((each) => each === 'silent')).toHaveLength(6)
})

test('never more often than every five minutes when nothing helps', () => {
  const { sources, last } = begin()
  for (let turn = 0; turn < 40; turn += 1) {
    last().fail()
    vi.advanceTimersByTime(300_000)
  }
  expect(sources).toHaveLength(41)
})

test('a late word of a stream that was left is not heard', () => {
  const { sources, heard, last } = begin()
  last().say({ event: 'turn' })
  sources[0]?.say({ event: 'state', status: 'sent', division: null })
  sources[0]?.fail()
  expect([heard, sources.length]).toEqual([[], 2])
})

test('who may no longer see hears nothing more and asks nothing more', () => {
  const { stream, sources, heard, last, open } = begin()
  last().say({ event: 'end', reason: 'outside-scope' })
  stream.wake()
  vi.advanceTimersByTime(3_600_000)
  expect([sources.length, open().length, heard]).toEqual([1, 0, ['silent', 'end']])
})

test('who is signed out tries again after a minute, or when coming back to the page', () => {
  const { stream, sources, last } = begin()
  last().say({ event: 'end', reason: 'signed-out' })
  vi.advanceTimersByTime(59_000)
  expect(sources).toHaveLength(1)
  stream.wake()
  expect(sources).toHaveLength(2)
})

test('out of sight for a minute it stops listening; back in sight it listens at once', () => {
  const { stream, open, sources } = begin()
  stream.rest()
  vi.advanceTimersByTime(30_000)
  stream.wake()
  vi.advanceTimersByTime(120_000)
  expect([open().length, sources.length]).toEqual([1, 1])
  stream.rest()
  vi.advanceTimersByTime(60_000)
  expect(open()).toHaveLength(0)
  stream.wake()
  expect(open()).toHaveLength(1)
})

test('after stopping nothing is left', () => {
  const { stream, open, last } = begin()
  last().fail()
  stream.rest()
  stream.stop()
  stream.wake()
  expect([open().length, vi.getTimerCount()]).toEqual([0, 0])
})
