import { expect, test } from 'vitest'
import { isRenewed } from './is-renewed.ts'

const note = (remark: string | null, renewed: boolean) => ({
  returned: { remark, renewed, followsText: null, before: null },
})

test.each([
  ['nothing came back', { returned: null }, undefined, true],
  ['it only came along', note(null, false), undefined, true],
  ['the earlier answer still stands', note('Waarom?', false), undefined, false],
  ['it is being saved', note('Waarom?', false), 'saving', false],
  ['it was saved on this page', note('Waarom?', false), 'saved', true],
  ['it was answered before', note('Waarom?', true), undefined, true],
] as const)('%s', (_, question, phase, outcome) => {
  expect(isRenewed(question, phase)).toBe(outcome)
})
