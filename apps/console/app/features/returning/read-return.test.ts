import { expect, test } from 'vitest'
import { readReturn } from './read-return.ts'

test('only questions with a remark go back', () => {
  const form = new FormData()
  form.append('verb', 'return-questions')
  form.append('remark.V1.1.1a', ' Wat bedoelt u? ')
  form.append('remark.V1.1.1b', ' \n ')
  form.append('remark.', 'geen vraag')
  form.append('remark.A6', 'En dit?')
  expect(readReturn(form)).toEqual([
    { question: 'V1.1.1a', remark: 'Wat bedoelt u?' },
    { question: 'A6', remark: 'En dit?' },
  ])
})
