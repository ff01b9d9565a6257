import { beforeEach, expect, test } from 'vitest'
import type { SaveItem, SaveResult } from '../theme/save-result.ts'
import { sendUnsent } from './send-unsent.ts'
import { createMemoryShelf, type Shelf } from './shelf.ts'
import type { UnsentAnswer } from './unsent-answer.ts'

const words = (text: string) => ({ value: { kind: 'text', text } as const, explanation: null })
const left: UnsentAnswer = {
  id: 'an id',
  account: 'anna',
  submission: 'a submission',
  section: 'T1',
  question: 'V1.1.1a',
  window: 'closed',
  typedAt: '2026-11-22T13:32:00Z',
  flying: { key: 'first', ...words('a'), expected: 4 },
  next: { key: 'second', ...words('ab') },
  base: 4,
  held: null,
  waits: 'connection',
}

let shelf: Shelf
let asked: { key: string; item: SaveItem; onShelf: UnsentAnswer | undefined }[]
let replies: SaveResult[]
beforeEach(async () => {
  ;[shelf, asked, replies] = [createMemoryShelf(), [], []]
  await shelf.put(left)
})

const send = (answer: UnsentAnswer) =>
  sendUnsent(answer, {
    ...shelf,
    newKey: () => 'fresh',
    save: async (_, key, item) => {
      asked.push({ key, item, onShelf: structuredClone((await shelf.all())[0]) })
      return replies.shift() ?? { outcome: 'waits', why: 'connection' }
    },
  })
const saved = (version: number): SaveResult => ({ outcome: 'saved', version, savedAt: '2026-11-22T13:33:00Z' })

test('what may be stored already goes first, under its own key; then what was typed after it; then the shelf is empty', async () => {
  replies = [saved(5), saved(6)]
  expect(await send(left)).toEqual({ done: true })
  expect(asked.map(({ key, item }) => [key, item.expected])).toEqual([
    ['first', 4],
    ['second', 5],
  ])
  expect(await shelf.all()).toEqual([])
})

test('every step is on the shelf before it is taken: a window closed in between repeats it and loses nothing', async () => {
  replies = [saved(5)]
  expect(await send(left)).toEqual({ waits: 'connection' })
  expect(asked[1]?.onShelf).toMatchObject({ flying: { key: 'second', expected: 5 }, next: null })
  replies = [saved(6)]
  const [again] = await shelf.all()
  if (!again) throw new Error('Nothing was kept')
  expect(await send(again)).toEqual({ done: true })
  expect(asked[2]).toMatchObject({ key: 'second', item: { expected: 5 } })
})

test('a collision is held with the newest text, and never put over the other', async () => {
  replies = [{ outcome: 'conflict', version: 7, savedAt: '2026-11-22T13:33:00Z', by: 'Ilse Bakker', ...words('hers') }]
  expect(await send(left)).toEqual({ held: 'conflict' })
  expect(await shelf.all()).toMatchObject([{ flying: null, next: words('ab'), base: 6, held: 'conflict' }])
})

test('a collision with the same words is no collision', async () => {
  replies = [{ outcome: 'conflict', version: 7, savedAt: '2026-11-22T13:33:00Z', by: null, ...words('ab') }]
  expect(await send(left)).toEqual({ done: true })
  expect(await shelf.all()).toEqual([])
})

test('what is refused is held with its reason, text and all', async () => {
  replies = [{ outcome: 'refused', reason: 'submission-sent' }]
  expect(await send({ ...left, next: null })).toEqual({ held: 'submission-sent' })
  expect(await shelf.all()).toMatchObject([{ next: words('a'), held: 'submission-sent' }])
})
