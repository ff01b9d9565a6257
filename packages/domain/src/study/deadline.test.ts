import { describe, expect, test } from 'vitest'
import { closeSubmission } from './close-submission.ts'
import { dutchDay, endOfDutchDay, hasPassed } from './deadline.ts'
import { extendDeadline } from './extend-deadline.ts'

describe('a deadline ends at 24.00 in Amsterdam', () => {
  test.each([
    ['2026-01-31', '2026-01-31T23:00:00.000Z'],
    ['2026-07-01', '2026-07-01T22:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['2026-12-31', '2026-12-31T23:00:00.000Z'],
    ['2028-02-29', '2028-02-29T23:00:00.000Z'],
  ])('%s ends at %s', (day, end) => {
    const instant = endOfDutchDay(day)
    expect(instant.toISOString()).toBe(end)
    expect(dutchDay(new Date(instant.getTime() - 1))).toBe(day)
    expect(dutchDay(instant)).not.toBe(day)
  })

  test('has passed from that instant on', () => {
    expect(hasPassed('2026-12-20', new Date('2026-12-20T22:59:59.999Z'))).toBe(false)
    expect(hasPassed('2026-12-20', new Date('2026-12-20T23:00:00.000Z'))).toBe(true)
  })

  test('a day that does not exist is refused', () => {
    expect(() => endOfDutchDay('2026-02-30')).toThrow()
  })
})

const now = new Date('2026-12-20T12:00:00Z')

describe('extending a deadline', () => {
  test.each(['sent', 'no-response', 'withdrawn'])('refuses a questionnaire that is %s', (status) => {
    expect(extendDeadline({ status, deadline: '2026-12-20' }, '2027-01-10', now)).toMatchObject({ refused: 'closed' })
  })
  test.each([
    ['the same day', '2026-12-20', 'no-extension'],
    ['an earlier day', '2026-12-19', 'no-extension'],
  ])('refuses %s', (_, wanted, reason) => {
    expect(extendDeadline({ status: 'open', deadline: '2026-12-20' }, wanted, now)).toMatchObject({ reason })
  })
  test('refuses a later day that has passed as well', () => {
    expect(extendDeadline({ status: 'open', deadline: '2026-12-01' }, '2026-12-19', now)).toMatchObject({
      reason: 'deadline-in-past',
    })
  })
  test('extends for questions that came back', () => {
    expect(extendDeadline({ status: 'returned', deadline: '2026-12-20' }, '2027-01-10', now)).toEqual({
      deadline: '2027-01-10',
    })
  })
  test('extends, also after the old deadline and until today', () => {
    expect(extendDeadline({ status: 'open', deadline: '2026-12-01' }, '2026-12-20', now)).toEqual({
      deadline: '2026-12-20',
    })
  })
})

describe('closing a questionnaire without an answer', () => {
  test.each([
    ['open', 'partner', 0, { status: 'no-response' }],
    ['open', 'municipality', 0, { refused: 'invalid', reason: 'municipality-cannot-be-closed' }],
    ['open', 'partner', 1, { status: 'sent' }],
    ['open', 'municipality', 2, { status: 'sent' }],
    ['sent', 'partner', 1, { refused: 'closed', reason: 'submission-not-open' }],
    ['returned', 'partner', 1, { refused: 'closed', reason: 'questions-returned' }],
    ['no-response', 'partner', 0, { refused: 'closed', reason: 'submission-not-open' }],
    ['withdrawn', 'partner', 0, { refused: 'closed', reason: 'submission-not-open' }],
    ['sent', 'municipality', 1, { refused: 'closed', reason: 'submission-not-open' }],
  ] as const)('%s, %s, latest version %i', (status, respondentKind, latestVersion, outcome) => {
    expect(closeSubmission({ status, respondentKind, latestVersion })).toEqual(outcome)
  })
})
