import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPresence } from './presence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const here = { submission: 'vragenlijst', account: 'jan', section: 'T1' }
const elsewhere = { submission: 'andere', account: 'piet', section: 'T1' }

function open() {
  const changes: string[] = []
  const presence = openPresence((submission) => changes.push(submission))
  return { presence, changes: () => changes.splice(0) }
}

test('who comes is there, in this submission only', () => {
  const { presence, changes } = open()
  presence.enter(here)
  presence.enter(elsewhere)
  expect(presence.at('vragenlijst')).toEqual([{ ...here, windows: 1 }])
  expect(changes()).toEqual(['vragenlijst', 'andere'])
})

test('two windows are counted; who leaves is gone after three seconds, who loads again never left', () => {
  const { presence, changes } = open()
  presence.enter(here)
  presence.enter(here)
  expect(presence.at('vragenlijst')).toEqual([{ ...here, windows: 2 }])
  presence.leave(here)
  presence.leave(here)
  vi.advanceTimersByTime(2_000)
  expect(presence.at('vragenlijst')).toHaveLength(1)
  presence.enter(here)
  vi.advanceTimersByTime(60_000)
  expect(presence.at('vragenlijst')).toEqual([{ ...here, windows: 1 }])
  presence.leave(here)
  changes()
  vi.advanceTimersByTime(3_000)
  expect(presence.at('vragenlijst')).toEqual([])
  expect(changes()).toEqual(['vragenlijst'])
})

test('another process counts while it says so', () => {
  const { presence, changes } = open()
  presence.hear('proces', [{ ...here, windows: 2 }])
  presence.enter(here)
  expect(presence.at('vragenlijst')).toEqual([{ ...here, windows: 3 }])
  presence.hear('proces', [{ ...here, windows: 0 }])
  expect(presence.at('vragenlijst')).toEqual([{ ...here, windows: 1 }])
  presence.hear('proces', [{ ...here, account: 'piet', windows: 1 }])
  changes()
  vi.advanceTimersByTime(12_000)
  presence.sweepAll()
  expect(presence.at('vragenlijst').map(({ account }) => account)).toEqual(['jan'])
  expect(changes()).toEqual(['vragenlijst'])
})

test('nothing is kept of who is gone', () => {
  const { presence } = open()
  for (let at = 0; at < 500; at += 1) {
    const place = { ...here, submission: `vragenlijst ${at}` }
    presence.enter(place)
    presence.leave(place)
    presence.hear('proces', [{ ...place, windows: 1 }])
  }
  expect(presence.size()).toBe(500)
  vi.advanceTimersByTime(12_000)
  presence.sweepAll()
  expect([presence.size(), vi.getTimerCount()]).toEqual([0, 0])
})
