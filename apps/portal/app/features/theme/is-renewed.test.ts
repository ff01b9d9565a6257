import { expect, test } from 'vitest'
import { countsNow, isRenewed } from './is-renewed.ts'

const note = (code: string, remark: string | null, renewed = false, follows: string | null = null) => ({
  code,
  returned: { remark, renewed, follows, followsText: null, before: null },
})
const lines = (phase: string) => ({ V1: { state: { phase } } })

test.each([
  ['nothing came back', { code: 'V1', returned: null }, {}, true],
  ['it only came along', note('V1', null), {}, true],
  ['the earlier answer still stands', note('V1', 'Waarom?'), {}, false],
  ['it is being saved', note('V1', 'Waarom?'), lines('saving'), false],
  ['it was saved on this page', note('V1', 'Waarom?'), lines('saved'), true],
  ['it was answered before', note('V1', 'Waarom?', true), {}, true],
] as const)('%s', (_, question, states, outcome) => {
  expect(isRenewed(question, states)).toBe(outcome)
})

test('what came along counts once the question above it was answered again', () => {
  const questions = [note('V1', 'Waarom?'), note('V2', null, false, 'V1')] as const
  expect(questions.map((each) => countsNow(each, questions, {}))).toEqual([true, false])
  expect(questions.map((each) => countsNow(each, questions, lines('saved')))).toEqual([true, true])
})
