import { expect, test } from 'vitest'
import { readWish, writeWish } from './wish.ts'

const wish = {
  question: 'V3.1.1a',
  source: '7f2c1b1e-0000-4000-8000-000000000001',
  sourceVersion: 3,
  expected: 0,
  replace: true,
}

test('a wish comes back as it was written', () => {
  expect(readWish(writeWish(wish))).toEqual(wish)
})

test.each(['', 'V3.1.1a', `${writeWish(wish)}:x`, writeWish({ ...wish, question: '../../x' }), 'hier', 'stukken:A5'])(
  '«%s» is no wish',
  (text) => expect(readWish(text)).toBeNull(),
)
