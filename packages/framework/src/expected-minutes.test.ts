import { expectedMinutes, kindsOfWork } from '@toezicht/domain/questionnaire/expected-minutes'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { expect, it } from 'vitest'
import { ggsr2013 } from './ggsr-2013.ts'

it('a partner needs the thirty minutes that are promised, a gemeente an hour and a quarter', () => {
  expect(expectedMinutes(questionsOf(ggsr2013, 'limited'))).toBe(30)
  expect(expectedMinutes(questionsOf(ggsr2013, 'full'))).toBe(75)
  expect(expectedMinutes([])).toBe(0)
})

it('says what kind of work it is', () => {
  expect(kindsOfWork(questionsOf(ggsr2013, 'full'))).toEqual({ choosing: 40, writing: 13, documents: 2 })
  expect(kindsOfWork(questionsOf(ggsr2013, 'limited'))).toEqual({ choosing: 27, writing: 3, documents: 0 })
})
