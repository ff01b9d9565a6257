import { expect, test } from 'vitest'
import { sameAnswer } from '../theme/read-answer.ts'
import { asWritten, commentWords } from './comment-saver.ts'

test.each(['typing-error', 'fact', 'addition'])(
  'a comment of kind %s goes through the autosaver and comes back',
  (kind) => {
    expect(commentWords(asWritten(kind, 'Eén.\n\n«Twee».'))).toEqual({ kind, body: 'Eén.\n\n«Twee».' })
  },
)

test('line ends of a form are those that are stored: no conflict with oneself', () => {
  expect(sameAnswer(asWritten('fact', 'a\r\nb'), asWritten('fact', 'a\nb'))).toBe(true)
})

test('another kind or another word is another comment', () => {
  expect(sameAnswer(asWritten('fact', 'a'), asWritten('addition', 'a'))).toBe(false)
  expect(sameAnswer(asWritten('fact', 'a'), asWritten('fact', 'b'))).toBe(false)
})

test('a kind that nobody knows becomes a fact: the words are kept', () => {
  expect(commentWords(asWritten('<script>', 'a'))).toEqual({ kind: 'fact', body: 'a' })
})
