import { expect, test } from 'vitest'
import { seatOf } from './seat.ts'

test('a seat stays the same within a session, differs between sessions, and does not show the hash it is made of', () => {
  const session = 'ab'.repeat(32)
  expect(seatOf(session)).toBe(seatOf(session))
  expect(seatOf(session)).toMatch(/^[0-9a-f]{16}$/)
  expect(seatOf('cd'.repeat(32))).not.toBe(seatOf(session))
  expect(session).not.toContain(seatOf(session))
})
