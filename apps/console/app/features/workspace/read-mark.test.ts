import { describe, expect, test } from 'vitest'
import { readMark } from './read-mark.ts'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const about = { respondent: 'r', question: 'V1.1.1a', version: '2', beside: '1' }

describe('a form about one answer', () => {
  test('becomes a mark; the empty choice takes it back', () => {
    expect(readMark(formOf({ ...about, kind: 'reading', value: 'narrower' }))).toEqual({
      respondent: 'r',
      question: 'V1.1.1a',
      version: 2,
      beside: 1,
      mark: { kind: 'reading', value: 'narrower' },
    })
    expect(readMark(formOf({ ...about, kind: 'unclear', value: '' })).mark).toEqual({ kind: 'unclear', value: null })
  })

  test('a choice that the form does not offer is none', () => {
    expect(() => readMark(formOf({ ...about, kind: 'reading', value: 'unclear' }))).toThrow(
      expect.objectContaining({ status: 404 }),
    )
  })
})
