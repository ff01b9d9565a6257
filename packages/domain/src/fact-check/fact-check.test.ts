import { describe, expect, test } from 'vitest'
import { sampleFactsheet as makeFactsheet } from '../publication/sample-factsheet.ts'
import { judgeComment, longestComment, partCodeSchema } from './comment.ts'
import { answerFactCheck, decideComment } from './decide-comment.ts'
import { closeFactCheck, extendFactCheck } from './extend-fact-check.ts'
import { type FactCheckStatus, factCheckStatuses, factCheckVerbs, stepFactCheck } from './fact-check.ts'
import { type FactCheckStanding, factCheckGap, factCheckGapWords } from './fact-check-gap.ts'
import { changedParts, factCheckParts, partName } from './fact-check-parts.ts'
import { openFactCheck } from './open-fact-check.ts'
import { sendFactCheck } from './send-fact-check.ts'

const sampleFactsheet = makeFactsheet()
const now = new Date('2026-12-20T12:00:00Z')
const reasonsOf = (verb: string, allowed: Partial<Record<FactCheckStatus, unknown>>) =>
  factCheckStatuses.map(
    (status) => [status, allowed[status] ?? { refused: 'closed', reason: `cannot-${verb}-${status}` }] as const,
  )

describe('every state × every verb', () => {
  const after: Record<string, Partial<Record<FactCheckStatus, FactCheckStatus>>> = {
    comment: { open: 'open' },
    send: { open: 'sent' },
    remind: { open: 'open' },
    extend: { open: 'open', closed: 'open' },
    close: { open: 'closed' },
    withdraw: { open: 'withdrawn' },
    decide: { sent: 'sent' },
    answer: { sent: 'answered' },
  }
  test.each(factCheckVerbs.flatMap((verb) => factCheckStatuses.map((status) => [status, verb] as const)))(
    '%s, %s',
    (status, verb) => {
      const wanted = after[verb]?.[status]
      expect(stepFactCheck(status, verb)).toEqual(
        wanted ? { status: wanted } : { refused: 'closed', reason: `cannot-${verb}-${status}` },
      )
    },
  )
})

describe('opening', () => {
  const approved = { status: 'approved' } as const
  test('is allowed on an approved factsheet, until the day itself', () => {
    expect(openFactCheck(approved, [], 1, '2026-12-20', now)).toBeNull()
  })
  test.each(['draft', 'submitted', 'returned', 'from-archive'] as const)('refuses a factsheet that is %s', (status) => {
    expect(openFactCheck({ status }, [], 1, '2027-01-10', now)).toMatchObject({ reason: 'factsheet-not-approved' })
  })
  test('refuses without a factsheet, without a reader, and a day that has passed', () => {
    expect(openFactCheck(null, [], 1, '2027-01-10', now)).toMatchObject({ reason: 'factsheet-not-approved' })
    expect(openFactCheck(approved, [], 0, '2027-01-10', now)).toMatchObject({ reason: 'fact-check-nobody' })
    expect(openFactCheck(approved, [], 1, '2026-12-19', now)).toMatchObject({ field: 'deadline' })
  })
  test.each([
    ['open', 'fact-check-unfinished'],
    ['sent', 'fact-check-unfinished'],
    ['closed', undefined],
    ['answered', undefined],
    ['withdrawn', undefined],
  ] as const)('beside an earlier one that is %s', (status, reason) => {
    expect(openFactCheck(approved, [{ status }], 1, '2027-01-10', now)?.refused).toBe(reason && 'closed')
  })
})

describe('extending and closing', () => {
  test.each(
    reasonsOf('extend', {
      open: { status: 'open', deadline: '2027-01-10' },
      closed: { status: 'open', deadline: '2027-01-10' },
    }),
  )('extending: %s', (status, outcome) => {
    expect(extendFactCheck({ status, deadline: '2026-12-19' }, '2027-01-10', now)).toEqual(outcome)
  })
  test('only a later day that is still to come extends', () => {
    const extend = (wanted: string) => extendFactCheck({ status: 'open', deadline: '2026-12-10' }, wanted, now)
    expect(extend('2026-12-10')).toMatchObject({ reason: 'no-extension' })
    expect(extend('2026-12-19')).toMatchObject({ reason: 'deadline-in-past' })
    expect(extend('2026-12-20')).toMatchObject({ deadline: '2026-12-20' })
  })
  test.each(reasonsOf('close', { open: { status: 'closed' } }))('closing after the deadline: %s', (status, outcome) => {
    expect(closeFactCheck({ status, deadline: '2026-12-19' }, now)).toEqual(outcome)
  })
  test('is never closed before 24.00 of its last day', () => {
    expect(closeFactCheck({ status: 'open', deadline: '2026-12-20' }, now)).toMatchObject({
      reason: 'fact-check-not-late',
    })
  })
})

describe('a comment', () => {
  test('keeps every visible character, with one kind of line end', () => {
    expect(judgeComment('Eén regel.\r\n\r\n<b>=1+1</b> 🏡')).toEqual({ body: 'Eén regel.\n\n<b>=1+1</b> 🏡' })
    expect(judgeComment('a'.repeat(longestComment))).toEqual({ body: 'a'.repeat(longestComment) })
  })
  test('refuses NUL and more than the limit', () => {
    expect(judgeComment('a\u0000b')).toMatchObject({ reason: 'unusable-text' })
    expect(judgeComment('a'.repeat(longestComment + 1))).toMatchObject({ reason: 'fact-check-comment-long' })
  })
  test.each(['context', 'approach:lokale-teams', 'finding:lokale-teams:T3.1.1', 'conclusion:lokale-teams:T3'])(
    '%s is a place',
    (code) => expect(partCodeSchema.safeParse(code).success).toBe(true),
  )
  test.each(['', 'contexts', 'finding:', 'finding:a"b', 'partner:x'])('%s is none', (code) =>
    expect(partCodeSchema.safeParse(code).success).toBe(false),
  )
})

describe('sending', () => {
  const said = { body: 'Klopt niet.', documents: 0 }
  test.each(reasonsOf('send', { open: { status: 'sent' } }))('%s', (status, outcome) => {
    expect(sendFactCheck(status, [said], false)).toEqual(outcome)
  })
  test('without a comment only when that is said knowingly', () => {
    expect(sendFactCheck('open', [], false)).toMatchObject({ reason: 'fact-check-nothing' })
    expect(sendFactCheck('open', [{ body: ' \n', documents: 0 }], false)).toMatchObject({
      reason: 'fact-check-nothing',
    })
    expect(sendFactCheck('open', [], true)).toEqual({ status: 'sent' })
    expect(sendFactCheck('open', [said], true)).toMatchObject({ reason: 'fact-check-something' })
  })
  test('a document without a word beside it is refused', () => {
    expect(sendFactCheck('open', [said, { body: '', documents: 1 }], false)).toMatchObject({
      reason: 'fact-check-comment-empty',
    })
  })
})

describe('deciding', () => {
  test.each(reasonsOf('decide', { sent: { reason: 'Dat klopt.' } }))('%s', (status, outcome) => {
    expect(decideComment(status, ' Dat klopt. ', 'iris', ['bas'])).toEqual(outcome)
  })
  test('whoever wrote a word of it does not decide', () => {
    expect(decideComment('sent', 'Dat klopt.', 'iris', ['bas', 'iris'])).toEqual({ refused: 'four-eyes' })
  })
  test('never without a reason, or with one that the database cannot keep', () => {
    expect(decideComment('sent', ' \n ', 'iris', [])).toMatchObject({ reason: 'decision-reason-missing' })
    expect(decideComment('sent', 'a\u0000', 'iris', [])).toMatchObject({ reason: 'decision-reason-missing' })
    expect(decideComment('sent', 'a'.repeat(10_001), 'iris', [])).toMatchObject({ reason: 'decision-reason-long' })
  })
  test.each(reasonsOf('answer', { sent: { status: 'answered' } }))('answering: %s', (status, outcome) => {
    expect(answerFactCheck(status, 0)).toEqual(outcome)
  })
  test('no answers go back while one comment is undecided', () => {
    expect(answerFactCheck('sent', 1)).toEqual({ refused: 'closed', reason: 'fact-check-undecided' })
  })
})

describe('what publication asks', () => {
  const standing = (status: FactCheckStatus, undecided = 0): FactCheckStanding => ({
    id: 'f',
    number: 1,
    status,
    deadline: '2026-12-20',
    contentHash: 'h',
    comments: 3,
    undecided,
    accepted: 0,
    openedAt: now,
    sentAt: null,
    answeredAt: null,
  })
  test.each([
    [null, 'De gemeente kreeg de factsheet nog niet voor feitencheck.'],
    [standing('withdrawn'), 'De gemeente kreeg de factsheet nog niet voor feitencheck.'],
    [standing('open'), 'De feitencheck ligt bij de gemeente, tot en met dag 2026-12-20.'],
    [{ ...standing('sent', 1), comments: 1 }, 'Over de opmerking uit de feitencheck is nog niet beslist.'],
    [standing('sent', 2), 'Over 2 van de 3 opmerkingen uit de feitencheck is nog niet beslist.'],
    [standing('sent'), 'De antwoorden op de feitencheck zijn nog niet naar de gemeente gestuurd.'],
    [standing('closed'), null],
    [standing('answered'), null],
  ])('case %#', (given, words) => {
    const gap = factCheckGap(given)
    expect(gap && factCheckGapWords(gap, (day) => `dag ${day}`)).toBe(words)
  })
})

describe('places of a draft', () => {
  test('every finding and conclusion of every approach has one code of its own', () => {
    const parts = factCheckParts(sampleFactsheet)
    const wanted = sampleFactsheet.approaches.flatMap(({ findings, conclusions }) => [1, ...findings, ...conclusions])
    expect(parts).toHaveLength(wanted.length + 1)
    expect(new Set(parts.map(({ code }) => code)).size).toBe(parts.length)
    for (const { code } of parts) expect(partCodeSchema.safeParse(code).success).toBe(true)
    for (const part of parts) expect(partName(part, 'Voorbeeldstad')).not.toContain(':T')
  })
  test('one changed word is one changed place', () => {
    const after = structuredClone(sampleFactsheet)
    const finding = after.approaches[0]?.findings[0]
    if (!finding) throw new Error('The sample has a finding')
    finding.text = ['Anders.']
    const code = factCheckParts(sampleFactsheet).find(({ kind }) => kind === 'finding')?.code
    expect(changedParts(sampleFactsheet, after)).toEqual([code])
    expect(changedParts(sampleFactsheet, structuredClone(sampleFactsheet))).toEqual([])
  })
})
