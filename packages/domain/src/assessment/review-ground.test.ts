import { expect, test } from 'vitest'
import { type ReviewGround, reviewGrounds } from './review-ground.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const approved = (day: number, contentHash: string): ReviewGround => ({
  kind: 'approved',
  at: at(day),
  by: 'bas',
  contentHash,
})
const returned = (day: number, contentHash: string): ReviewGround => ({
  ...approved(day, contentHash),
  kind: 'returned',
})
const seen = (day: number, contentHash: string): ReviewGround => ({
  ...approved(day, contentHash),
  kind: 'seen',
  by: null,
})
const kinds = (found: ReviewGround[], current = 'now') => reviewGrounds(found, current).map(({ kind }) => kind)

test('never reviewed and never seen: nothing to hold it beside', () => {
  expect(reviewGrounds([], 'now')).toEqual([])
})

test('the latest decision comes first, whichever it was', () => {
  expect(kinds([approved(1, 'a'), returned(2, 'b')])).toEqual(['returned', 'approved'])
  expect(kinds([approved(3, 'a'), returned(2, 'b')])).toEqual(['approved', 'returned'])
})

test('what was merely seen comes after a decision, however late', () => {
  expect(kinds([seen(9, 'c'), approved(1, 'a')])).toEqual(['approved', 'seen'])
  expect(kinds([seen(9, 'c')])).toEqual(['seen'])
})

test('of each kind the newest', () => {
  expect(reviewGrounds([approved(1, 'a'), approved(4, 'd'), approved(2, 'b')], 'now')).toEqual([approved(4, 'd')])
  expect(reviewGrounds([seen(2, 'b'), seen(5, 'e')], 'now')).toEqual([seen(5, 'e')])
})

test('opening the present text does not make its changes disappear; a decision about it does say that nothing changed', () => {
  expect(kinds([seen(9, 'now'), seen(2, 'b')])).toEqual(['seen'])
  expect(reviewGrounds([seen(9, 'now'), seen(2, 'b')], 'now')).toEqual([seen(2, 'b')])
  expect(kinds([approved(9, 'now')])).toEqual(['approved'])
})
