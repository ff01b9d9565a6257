import { expect, test } from 'vitest'
import { conclusionWarnings } from './conclusion-content.ts'

test.each([
  ['an X without a point to improve', ['Goed.'], [], ['meets', 'improvement-point'], ['improvements-empty']],
  ['a point to improve without an X', [], ['Beter.'], ['meets', 'no-verdict'], ['improvements-without-point']],
  ['nothing at all', [], [], ['improvement-point'], ['both-empty']],
  ['an X with a point to improve', ['Goed.'], ['Beter.'], ['improvement-point'], []],
  ['only strengths and no X', ['Goed.'], [], ['meets', null], []],
])('%s', (_, strengths, improvements, verdicts, warnings) => {
  expect(conclusionWarnings({ strengths, improvements }, verdicts)).toEqual(warnings)
})
