import { beforeEach, describe, expect, test } from 'vitest'
import type { SaveResult } from '../theme/save-result.ts'
import { createDesk, type Desk, type Seat } from './desk.ts'
import { createMemoryShelf, type Shelf } from './shelf.ts'
import { type UnsentAnswer, unsentId } from './unsent-answer.ts'

const words = (text: string) => ({ value: { kind: 'text', text } as const, explanation: null })
function leftBy(window: string, account: string, question = 'V1.1.1a'): UnsentAnswer {
  const place = { account, submission: 'a submission', section: 'T1' as const, question, window }
  const unsent = { flying: { key: `of ${account}`, ...words(account), expected: 0 }, next: null, base: 0 }
  return { ...place, ...unsent, id: unsentId(place), held: null, waits: 'connection', typedAt: '2026-11-22T13:32:00Z' }
}

let shelf: Shelf
let seat: Seat | null
let living: Set<string>
let asked: string[]
let reply: SaveResult
let announced: string[]
let desk: Desk
beforeEach(() => {
  ;[shelf, seat, living, asked, announced] = [
    createMemoryShelf(),
    { account: 'anna', seat: 's' },
    new Set(['here']),
    [],
    [],
  ]
  reply = { outcome: 'saved', version: 1, savedAt: '2026-11-22T13:33:00Z' }
  desk = createDesk({
    shelf: Promise.resolve(shelf),
    window: 'here',
    seat: async () => seat,
    save: async () => async (_, key) => {
      asked.push(key)
      return reply
    },
    livingWindows: async () => living,
    alone: (_, work) => work(),
    announceCleared: (account) => announced.push(account),
    newKey: () => 'fresh',
    now: () => new Date('2026-11-22T13:34:00Z'),
  })
})
const idsLeft = async () => (await shelf.all()).map(({ account, window }) => [account, window])

describe('a round', () => {
  test('sends what closed windows of this account left, and nothing of another account', async () => {
    await shelf.put(leftBy('closed', 'anna'))
    await shelf.put(leftBy('closed', 'bert'))
    expect(await desk.round()).toBe(false)
    expect(asked).toEqual(['of anna'])
    expect(await idsLeft()).toEqual([['bert', 'closed']])
    expect(desk.waiting()).toMatchObject({ sending: [], held: [] })
  })

  test('leaves alone what a living window is at', async () => {
    living.add('there')
    await shelf.put(leftBy('there', 'anna'))
    await desk.round()
    expect(asked).toEqual([])
  })

  test('shows and sends nothing when nobody is signed in', async () => {
    seat = null
    await shelf.put(leftBy('closed', 'anna'))
    await desk.round()
    expect(asked).toEqual([])
    expect(desk.waiting().sending).toEqual([])
  })

  test('without a connection: still waiting, and said so', async () => {
    reply = { outcome: 'waits', why: 'connection' }
    await shelf.put(leftBy('closed', 'anna'))
    expect(await desk.round()).toBe(true)
    expect(desk.waiting().sending).toMatchObject([{ waits: 'connection' }])
  })

  test('what is held is shown and not sent again', async () => {
    reply = { outcome: 'refused', reason: 'outside-scope' }
    await shelf.put(leftBy('closed', 'anna'))
    await desk.round()
    await desk.round()
    expect(asked).toHaveLength(1)
    expect(desk.waiting().held).toMatchObject([{ held: 'outside-scope' }])
    await desk.drop(desk.waiting().held[0]?.id ?? '')
    expect(await shelf.all()).toEqual([])
  })

  test('a page of the same questions takes over instead; what it cannot take now stays', async () => {
    const taken: string[] = []
    await shelf.put(leftBy('closed', 'anna', 'V1.1.1a'))
    await shelf.put(leftBy('closed', 'anna', 'V1.1.1b'))
    desk.setTaker({
      submission: 'a submission',
      questions: new Set(['V1.1.1a', 'V1.1.1b']),
      resume: ({ question }) => question === 'V1.1.1a' && taken.push(question) > 0,
    })
    await desk.round()
    expect([taken, asked]).toEqual([['V1.1.1a'], []])
    expect((await shelf.all()).map(({ question }) => question)).toEqual(['V1.1.1b'])
  })
})

describe('this page keeps', () => {
  const place = { account: 'anna', submission: 'a submission', section: 'T1', question: 'A1' } as const
  const unsent = { flying: { key: 'k', ...words('x'), expected: 0 }, next: null, base: 0, held: null, waits: null }
  const soon = () => new Promise((resolve) => setTimeout(resolve))

  test('what is unsent until it is acknowledged', async () => {
    desk.keep(place, unsent)
    await soon()
    expect(await shelf.all()).toMatchObject([{ window: 'here', flying: { key: 'k' } }])
    desk.keep(place, null)
    await soon()
    expect(await shelf.all()).toEqual([])
  })

  test('signing out clears this account and tells the other windows; another account stays', async () => {
    await shelf.put(leftBy('closed', 'bert'))
    await shelf.put(leftBy('closed', 'anna'))
    desk.keep(place, unsent)
    await soon()
    expect(await desk.list()).toHaveLength(2)
    await desk.clear()
    expect(await idsLeft()).toEqual([['bert', 'closed']])
    expect(announced).toEqual(['anna'])
  })

  test('what another window cleared is not put back by a retry; what is typed after it is', async () => {
    desk.keep(place, unsent)
    desk.forget('anna')
    desk.keep(place, { ...unsent, waits: 'signed-out' })
    await soon()
    expect(await shelf.all()).toEqual([])
    desk.keep(place, { ...unsent, next: { key: 'newer', ...words('xy') } })
    await soon()
    expect(await shelf.all()).toHaveLength(1)
  })
})
