import { expect, test } from 'vitest'
import type { ConclusionContent } from './conclusion-content.ts'
import { mergeConclusion, takeBothSides, takeTheirSides } from './merge-conclusion.ts'

const of = (strengths: string[], improvements: string[] = []): ConclusionContent => ({ strengths, improvements })
const base = of(['Een plan.'], ['Te laat.'])

test('what only one of them changed comes together', () => {
  expect(mergeConclusion(base, of(['Eén plan.'], ['Te laat.']), of(['Een plan.'], ['Vaak te laat.']))).toEqual({
    content: of(['Eén plan.'], ['Vaak te laat.']),
    clashes: [],
  })
})

test('the same change twice is no clash', () => {
  expect(mergeConclusion(base, of(['Anders.'], []), of(['Anders.'], ['Te laat.']))).toEqual({
    content: of(['Anders.'], []),
    clashes: [],
  })
})

test('the same side changed otherwise: own words stand, and the side is named; a person takes theirs or both', () => {
  const theirs = of(['Van Bas.', 'Een plan.'], ['Te laat.'])
  const { content, clashes } = mergeConclusion(base, of(['Van mij.', 'Een plan.'], ['Te laat.']), theirs)
  expect([content.strengths, clashes]).toEqual([['Van mij.', 'Een plan.'], ['strengths']])
  expect(takeTheirSides(content, theirs, clashes)).toEqual(theirs)
  expect(takeBothSides(content, theirs, clashes).strengths).toEqual(['Van mij.', 'Een plan.', 'Van Bas.'])
})
