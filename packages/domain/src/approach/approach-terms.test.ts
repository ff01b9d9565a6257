import { expect, it } from 'vitest'
import { approachTermsSchema, saveTerms } from './approach-terms.ts'

const standing = { status: 'assigned', directorTerm: 'werker', terms: ['kernteam'] }

it('keeps each term once, trimmed', () => {
  expect(
    saveTerms(standing, { directorTerm: ' gezins \n coach ', terms: ['Kernteam', ' kernteam', 'gezinsplan'] }),
  ).toEqual({
    directorTerm: 'gezins coach',
    terms: ['Kernteam', 'gezinsplan'],
  })
})

it('an approach may have no word of its own', () => {
  expect(saveTerms(standing, { directorTerm: null, terms: [] })).toEqual({ directorTerm: null, terms: [] })
})

it.each([
  [{ ...standing, status: 'withdrawn' }, 'approach-not-assigned'],
  [{ ...standing, status: 'not-assessed' }, 'approach-not-assigned'],
  [standing, 'terms-unchanged'],
])('refuses what changes nothing, or an approach nobody judges', (approach, reason) => {
  expect(saveTerms(approach, { directorTerm: 'werker', terms: ['kernteam'] })).toMatchObject({ reason })
})

it.each([
  ['more than forty words', { directorTerm: null, terms: Array.from({ length: 41 }, (_, at) => `woord ${at}`) }],
  ['a word of more than 60 characters', { directorTerm: null, terms: ['w'.repeat(61)] }],
  ['a control character', { directorTerm: 'werker\u0000', terms: [] }],
  ['an empty word', { directorTerm: null, terms: [' '] }],
])('the shape refuses %s', (_, terms) => {
  expect(approachTermsSchema.safeParse(terms).success).toBe(false)
})
