import { expect, test, vi } from 'vitest'
import { askFrom } from './ask.ts'

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const calls = (told: number) => ({
  returnQuestions: vi.fn(async () => ({ told })),
  withdrawReturn: vi.fn(async () => undefined),
})
const asking = {
  verb: 'return-questions',
  respondent: 'r',
  question: 'V1.1.1a',
  remark: ' Wie? ',
  deadline: '2100-01-01',
}

test('one question with its remark and day', async () => {
  const heard = calls(1)
  expect(await askFrom(formOf(asking), heard)?.()).toBe('return-questions')
  expect(heard.returnQuestions).toHaveBeenCalledWith({
    respondent: 'r',
    questions: [{ question: 'V1.1.1a', remark: 'Wie?' }],
    deadline: '2100-01-01',
  })
})

test('nobody heard of it: that is said', async () => {
  expect(await askFrom(formOf(asking), calls(0))?.()).toBe('returned-unheard')
})

test('taking back, and a form that is not ours', async () => {
  const heard = calls(1)
  expect(await askFrom(formOf({ verb: 'withdraw-return', respondent: 'r' }), heard)?.()).toBe('withdraw-return')
  expect(heard.withdrawReturn).toHaveBeenCalledWith({ respondent: 'r' })
  expect(askFrom(formOf({ verb: 'settle' }), heard)).toBeNull()
})
