import { expect, test } from 'vitest'
import type { Refused } from '../form/call.ts'
import { reportIssuePlace } from './report-issue-place.ts'

const typed = (form: string, kept: Refused['kept'] = {}): Refused => ({
  refusal: { refused: 'invalid', reason: 'malformed' },
  form,
  kept,
})

test.each([
  ['correction', typed('propose'), 'correction'],
  ['moment', typed('propose'), 'moment'],
  ['remark', typed('return'), 'opmerking'],
  ['reason', typed('propose-withdrawal', { number: ['2'] }), 'reden-2'],
])('%s leads to a field of this page', (path, refused, field) => {
  expect(reportIssuePlace(refused)(path)).toMatchObject({ field })
})
