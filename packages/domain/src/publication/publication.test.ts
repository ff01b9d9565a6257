import { describe, expect, test } from 'vitest'
import { judgementStatuses } from '../assessment/judgement.ts'
import { confirmPublication } from './confirm-publication.ts'
import { proposePublication } from './propose-publication.ts'
import { proposeWithdrawal } from './propose-withdrawal.ts'
import { decide, type PublicationStatus, publicationStatuses, versionState } from './publication.ts'
import { publicationGaps } from './publication-gaps.ts'

const now = new Date('2026-12-01T09:00:00Z')
const approved = { status: 'approved', contentHash: 'nieuw' } as const
const wish = { contentHash: 'nieuw', moment: null, note: null, withoutFactCheck: null }
const first = { number: 1, contentHash: 'oud', withdrawnAt: null }
const at = (day: string, time: string) => ({ ...wish, moment: { day, time } })

describe('proposing to publish', () => {
  test.each(judgementStatuses.filter((status) => status !== 'approved'))('what is %s is not proposed', (status) => {
    expect(proposePublication({ ...approved, status }, [], wish, false, now)).toEqual({
      refused: 'closed',
      reason: 'factsheet-not-approved',
    })
  })

  test('only what stood on the screen', () => {
    expect(proposePublication({ ...approved, contentHash: 'anders' }, [], wish, false, now)).toEqual({
      refused: 'conflict',
      reason: 'publication-changed',
    })
  })

  test('a first version needs no note, a correction does', () => {
    expect(proposePublication(approved, [], wish, false, now)).toEqual({ number: 1, visibleFrom: null })
    expect(proposePublication(approved, [first], wish, false, now)).toMatchObject({ field: 'note' })
    const better = { ...wish, note: 'Een getal is verbeterd.' }
    expect(proposePublication(approved, [first, { ...first, number: 4 }], better, false, now)).toMatchObject({
      number: 5,
    })
  })

  test('the same content again only after what stood there was withdrawn', () => {
    const same = { ...first, contentHash: 'nieuw' }
    const noted = { ...wish, note: 'Opnieuw.' }
    expect(proposePublication(approved, [same], noted, false, now)).toMatchObject({ reason: 'already-published' })
    expect(proposePublication(approved, [{ ...same, withdrawnAt: now }], noted, false, now)).toMatchObject({
      number: 2,
    })
  })

  test('without a fact check only with a reason', () => {
    expect(proposePublication(approved, [], wish, true, now)).toMatchObject({
      reason: 'fact-check-missing',
      field: 'withoutFactCheck',
    })
    expect(proposePublication(approved, [], { ...wish, withoutFactCheck: 'Haast.' }, true, now)).toMatchObject({
      number: 1,
    })
  })

  test.each([
    ['2026-12-01', '10:00', 'moment-passed'],
    ['2026-11-30', '23:59', 'moment-passed'],
    ['2027-03-28', '02:30', 'moment-unknown'],
    ['', '', 'moment-unknown'],
    ['2028-01-01', '10:00', 'moment-too-far'],
  ])('%s %s: %s, beside the day', (day, time, reason) => {
    expect(proposePublication(approved, [], at(day, time), false, now)).toEqual({
      refused: 'invalid',
      reason,
      field: 'day',
    })
  })

  test('one minute later is a moment', () => {
    expect(proposePublication(approved, [], at('2026-12-01', '10:01'), false, now)).toEqual({
      number: 1,
      visibleFrom: new Date('2026-12-01T09:01:00Z'),
    })
  })
})

describe('confirming', () => {
  const proposed = { status: 'proposed', proposedBy: 'loes', contentHash: 'nieuw', visibleFrom: null } as const
  const confirm = (
    publication: Partial<{ status: PublicationStatus; visibleFrom: Date | null }>,
    factsheet: Parameters<typeof confirmPublication>[1] = approved,
    actor = 'iris',
  ) => confirmPublication({ ...proposed, ...publication }, factsheet, actor, now)

  test('somebody else does, whoever proposed does not, also of a withdrawal', () => {
    expect(confirm({})).toEqual({ status: 'confirmed' })
    expect(confirm({}, approved, 'loes')).toEqual({ refused: 'four-eyes' })
    expect(confirm({}, null)).toEqual({ status: 'confirmed' })
    expect(confirm({}, null, 'loes')).toEqual({ refused: 'four-eyes' })
  })

  test('content that changed, or is approved no more, is not published', () => {
    expect(confirm({}, { ...approved, contentHash: 'anders' })).toMatchObject({ reason: 'publication-changed' })
    expect(confirm({}, { ...approved, status: 'draft' })).toMatchObject({ reason: 'publication-changed' })
  })

  test('a moment that came first makes it too late', () => {
    expect(confirm({ visibleFrom: now })).toMatchObject({ reason: 'moment-passed' })
    expect(confirm({ visibleFrom: new Date(now.getTime() + 1) })).toEqual({ status: 'confirmed' })
  })
})

test.each(
  publicationStatuses.flatMap((status) =>
    (['confirm', 'decline', 'void'] as const).map((verb) => [status, verb] as const),
  ),
)('%s: %s', (status, verb) => {
  const after = { confirm: 'confirmed', decline: 'declined', void: 'void' }[verb]
  expect(decide(status, verb)).toEqual(
    status === 'proposed' ? { status: after } : { refused: 'closed', reason: `publication-${status}` },
  )
})

test('what is withdrawn is not withdrawn again', () => {
  expect(proposeWithdrawal({ withdrawnAt: null })).toEqual({ status: 'proposed' })
  expect(proposeWithdrawal({ withdrawnAt: now })).toEqual({ refused: 'closed', reason: 'already-withdrawn' })
})

test.each([
  ['embargo', { visibleFrom: new Date(now.getTime() + 1) }, false],
  ['being-made', { renderedAt: null }, false],
  ['public', {}, false],
  ['superseded', {}, true],
  ['withdrawn', { withdrawnAt: now }, false],
  ['withdrawn-unseen', { withdrawnAt: now, renderedAt: null }, false],
  ['withdrawn-unseen', { withdrawnAt: now, visibleFrom: new Date(now.getTime() + 1) }, false],
] as const)('a version is %s', (state, given, newer) => {
  const hourAgo = new Date(now.getTime() - 3_600_000)
  expect(versionState({ visibleFrom: hourAgo, renderedAt: hourAgo, withdrawnAt: null, ...given }, newer, now)).toBe(
    state,
  )
})

test('what is missing before publication, in order, each with its place; nothing when all is there', () => {
  const facts = { status: 'approved', others: ['Iris'], factCheck: null } as const
  const places = (given: Partial<Parameters<typeof publicationGaps>[0]>) =>
    publicationGaps({ ...facts, ...given }).map(({ place }) => place)
  expect(places({})).toEqual([])
  expect(places({ status: 'none', others: [], factCheck: 'Er mist iets.' })).toEqual([
    'assembling',
    'fact-check',
    'study-members',
  ])
  expect(places({ status: 'submitted' })).toEqual(['approval'])
  expect(publicationGaps({ ...facts, factCheck: 'Er mist iets.' })[0]?.reason).toBe('Er mist iets.')
})
