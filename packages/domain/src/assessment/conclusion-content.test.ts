import { expect, test } from 'vitest'
import { type ConclusionWarning, conclusionWarnings } from './conclusion-content.ts'

type Verdicts = (string | null)[]
const cases: [string, string[], string[], Verdicts, boolean, ConclusionWarning[]][] = [
  ['an X without a point to improve', ['Goed.'], [], ['meets', 'improvement-point'], false, ['improvements-empty']],
  ['a point to improve without an X', ['Goed.'], ['Beter.'], ['meets'], false, ['improvements-without-ground']],
  ['a point to improve with only a LET OP', ['Goed.'], ['Beter.'], ['meets'], true, []],
  ['nothing at all', [], [], ['improvement-point'], false, ['both-empty']],
  ['an X with a point to improve', [], ['Beter.'], ['improvement-point'], false, []],
  ['only strengths and no X', ['Goed.'], [], ['meets', null], false, []],
  [
    'strengths and nothing that meets',
    ['Goed.'],
    ['Beter.'],
    ['improvement-point'],
    false,
    ['strengths-without-ground'],
  ],
  ['strengths before anything was judged', ['Goed.'], [], [null], false, []],
]

test.each(cases)('%s', (_, strengths, improvements, verdicts, attention, warnings) => {
  expect(conclusionWarnings({ strengths, improvements }, { verdicts, attention })).toEqual(warnings)
})
