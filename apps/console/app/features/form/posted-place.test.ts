import type { Refusal } from '@toezicht/domain/refusal'
import { expect, test } from 'vitest'
import { postedPlace, wrongAt } from './posted-place.ts'

const posted = (refusal: Refusal) => ({ refusal, form: 'extend-deadline', kept: {} })
const issues = (...paths: [string, string][]) =>
  posted({ refused: 'invalid', reason: 'malformed', issues: paths.map(([path, reason]) => ({ path, reason })) })

test('what a schema refused stands beside the field of that name, and the summary leads to it', () => {
  const refused = issues(['deadline', 'invalid_format'], ['reason', 'too_small'])
  expect(wrongAt(refused, 'deadline')).toEqual({
    id: postedPlace('deadline').field,
    text: 'Dit klopt nog niet. Kijk naar het voorbeeld bij het veld.',
  })
  expect(wrongAt(refused, 'reason')).toEqual({ id: postedPlace('reason').field, text: 'Vul dit in.' })
  expect(wrongAt(refused, 'name')).toBeUndefined()
})

test('a field inside something else is found by its own name', () => {
  expect(wrongAt(issues(['partner.organisation', 'too_small']), 'organisation')?.id).toBe('organisation')
  expect(wrongAt(issues(['facts.start.date', 'invalid_format']), 'startDate')?.id).toBe('startDate')
})

test('an address of mail is told what one looks like', () => {
  expect(wrongAt(issues(['email', 'invalid_format']), 'email')?.text).toBe(
    'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.',
  )
})

test('a rule that names its field speaks beside it; what is no fault of a field does not', () => {
  const past = posted({ refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' })
  expect(wrongAt(past, 'deadline')?.text).toBe('Deze uiterste datum is al voorbij. Kies een latere dag.')
  expect(wrongAt(posted({ refused: 'closed', reason: 'already-sent' }), 'deadline')).toBeUndefined()
  expect(wrongAt(undefined, 'deadline')).toBeUndefined()
})
