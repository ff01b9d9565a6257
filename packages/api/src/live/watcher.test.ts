import type { NewerAnswer, WatchedSubmission } from '@toezicht/database/repositories/live'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LiveEvent } from './live-event.ts'
import type { Occupied } from './presence.ts'
import { type Heard, openWatcher } from './watcher.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const submission = '5f0c4b0e-8f5e-4b6e-9b1f-7c9a1c2d3e4f'
const member = (account: string, name: string) => ({ account, name, role: 'contributor' as const })
const answer = (question: string, version: number): NewerAnswer => ({
  question,
  value: { kind: 'text', text: `tekst ${version}` },
  explanation: null,
  version,
  savedAt: '2026-11-22T13:32:00Z',
  by: 'Jan de Wit',
  own: false,
})
const heard = (over: Partial<WatchedSubmission> = {}): WatchedSubmission => ({
  account: 'ik',
  status: 'open',
  division: null,
  members: [member('ik', 'Ik Zelf'), member('jan', 'Jan de Wit')],
  answers: [],
  ...over,
})

function open(first = heard()) {
  const stands: { now: Heard | null; places: Occupied[]; fails: boolean } = { now: heard(), places: [], fails: false }
  const events: (LiveEvent | { event: 'over' })[] = []
  const asked: Record<string, number>[] = []
  let ended = 0
  const watcher = openWatcher({
    watched: { submission, section: 'T1', known: { A1: 1, A2: 0 } },
    first,
    sink: { tell: (event) => events.push(event), end: () => events.push({ event: 'over' }) },
    read: async (known) => {
      asked.push({ ...known })
      if (stands.fails) throw new Error('away')
      return stands.now
    },
    present: () => stands.places,
    turn: 20_000,
    onEnd: () => {
      ended += 1
    },
  })
  const taken = () => events.splice(0)
  return { watcher, stands, asked, taken, ended: () => ended }
}
const kinds = (events: { event: string }[]) => events.map(({ event }) => event)

test('begins with who is there and how it stands, and with what was saved since the page was made', () => {
  expect(kinds(open().taken())).toEqual(['present', 'state'])
  const late = open(heard({ answers: [answer('A1', 2)] }))
  expect(late.taken()[0]).toEqual({ event: 'answers', answers: [answer('A1', 2)] })
})

test('many changes within half a second are one look; never more than two looks a second', async () => {
  const { watcher, asked } = open()
  for (let at = 0; at < 50; at += 1) watcher.notice(['A1'])
  await vi.advanceTimersByTimeAsync(119)
  expect(asked).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(1)
  for (let at = 0; at < 100; at += 1) {
    watcher.notice(['A1'])
    await vi.advanceTimersByTimeAsync(20)
  }
  // Two more seconds of a change every 20 ms.
  expect(asked.length).toBeGreaterThanOrEqual(4)
  expect(asked.length).toBeLessThanOrEqual(5)
})

test('a change of a question that is not on this page costs nothing', async () => {
  const { watcher, asked } = open()
  watcher.notice(['V3.2.1a'])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked).toHaveLength(0)
})

test('says each version once, and asks from there on', async () => {
  const { watcher, stands, asked, taken } = open()
  taken()
  stands.now = heard({ answers: [answer('A1', 2)] })
  watcher.notice(['A1'])
  await vi.advanceTimersByTimeAsync(200)
  expect(taken()).toEqual([{ event: 'answers', answers: [answer('A1', 2)] }])
  watcher.notice()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked.at(-1)).toEqual({ A1: 2, A2: 0 })
  expect(taken()).toEqual([])
})

test('a change while it looks is looked at again', async () => {
  const { watcher, stands, taken } = open()
  taken()
  watcher.notice(['A1'])
  vi.advanceTimersByTime(120)
  watcher.notice(['A1'])
  await vi.advanceTimersByTimeAsync(0)
  stands.now = heard({ answers: [answer('A1', 3)] })
  await vi.advanceTimersByTimeAsync(600)
  expect(kinds(taken())).toEqual(['answers'])
})

test('presence: names of members only, and how many more windows one has oneself', async () => {
  const { watcher, stands, asked, taken } = open()
  taken()
  const place = (account: string, windows: number) => ({ submission, account, section: 'T1', windows })
  stands.places = [place('ik', 2), place('jan', 1), place('iemand-anders', 1)]
  watcher.noticePresence()
  await vi.advanceTimersByTimeAsync(200)
  expect(taken()).toEqual([
    { event: 'present', others: [{ name: 'Jan de Wit', role: 'contributor', section: 'T1' }], ownWindows: 1 },
  ])
  watcher.noticePresence()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toHaveLength(1)
})

test.each(['signed-out', 'outside-scope'] as const)('%s: ends at once and says nothing more', async (refused) => {
  const { watcher, stands, taken, ended } = open()
  taken()
  stands.now = { refused }
  stands.places = [{ submission, account: 'jan', section: 'T1', windows: 1 }]
  watcher.recheck()
  await vi.advanceTimersByTimeAsync(0)
  expect(taken()).toEqual([{ event: 'end', reason: refused }, { event: 'over' }])
  expect(ended()).toBe(1)
  stands.now = heard({ answers: [answer('A1', 9)] })
  watcher.notice()
  watcher.recheck()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(taken()).toEqual([])
  expect(ended()).toBe(1)
})

test('a revoked session is noticed at once, however short ago the last look was', async () => {
  const { watcher, stands, asked } = open()
  watcher.notice(['A1'])
  await vi.advanceTimersByTimeAsync(120)
  watcher.notice(['A1'])
  stands.now = { refused: 'signed-out' }
  watcher.recheck()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(2)
})

test('what could not be read is read later', async () => {
  const { watcher, stands, asked, taken } = open()
  taken()
  stands.fails = true
  stands.now = heard({ answers: [answer('A1', 2)] })
  watcher.notice(['A1'])
  await vi.advanceTimersByTimeAsync(1_000)
  expect([asked.length, taken()]).toEqual([1, []])
  stands.fails = false
  await vi.advanceTimersByTimeAsync(2_000)
  expect(kinds(taken())).toEqual(['answers'])
})

test('after its time it makes room for the next; after that nothing runs any more', async () => {
  const { watcher, taken, ended } = open()
  taken()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(kinds(taken())).toEqual(['turn', 'over'])
  watcher.finish()
  watcher.notice()
  expect([ended(), vi.getTimerCount()]).toEqual([1, 0])
})
