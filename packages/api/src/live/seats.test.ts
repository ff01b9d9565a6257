import { expect, test } from 'vitest'
import { openSeats, type Seat } from './seats.ts'
import type { Watcher } from './watcher.ts'

const seated = (seats: ReturnType<typeof openSeats<Watcher>>, session: string, account: string): Seat | null => {
  const seat = seats.take('vragenlijst', session)
  return seat && seats.seat(seat, account) ? seat : null
}

test('four streams per browser, six per account', () => {
  const seats = openSeats()
  const given = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b'].map((session) => seated(seats, session, 'jan') !== null)
  expect(given).toEqual([true, true, true, true, false, true, true, false])
  expect(seats.ofAccount('jan')).toHaveLength(6)
  expect(seated(seats, 'c', 'piet')).not.toBeNull()
})

test('a thousand in all, counted from the moment they are asked for; what is left is free again', () => {
  const seats = openSeats()
  const taken = Array.from({ length: 1_000 }, (_, at) => seats.take(`vragenlijst ${at}`, `${at}`))
  expect(taken.every(Boolean)).toBe(true)
  expect(seats.take('nog een', 'x')).toBeNull()
  for (const seat of taken) if (seat) seats.leave(seat)
  expect(seats.all()).toEqual([])
  expect(seats.take('nog een', 'x')).not.toBeNull()
})

test('who was refused holds no seat; a closed house takes nobody', () => {
  const seats = openSeats()
  for (let at = 0; at < 20; at += 1) seated(seats, 'a', 'jan')
  expect([seats.all().length, seats.of('vragenlijst').length]).toEqual([4, 4])
  seats.shut()
  expect(seats.take('vragenlijst', 'z')).toBeNull()
})
