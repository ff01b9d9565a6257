import { describe, expect, test } from 'vitest'
import { addPartner } from './add-partner.ts'
import { noApproachFacts } from './approach-facts.ts'
import { type ApproachProgress, approachState } from './approach-state.ts'
import { type Assignment, assignApproach, assignmentSchema } from './assign-approach.ts'
import { slugOf } from './slug.ts'
import { withdrawApproach } from './withdraw-approach.ts'

const now = new Date('2026-11-22T12:00:00Z')
const place = {
  municipality: { name: 'Voorbeeldstad', fictional: true },
  study: { kind: 'running', fictional: true },
} as const
const partner = (organisation: string, unit: string | null = null) => ({ organisation, unit })
const assignment = (change: Partial<Assignment> = {}): Assignment => ({
  municipality: '7f2c1b1e-0000-4000-8000-000000000001',
  name: 'Eén gezin, één plan',
  facts: noApproachFacts,
  directorTerm: null,
  deadline: '2026-12-20',
  partners: [],
  ...change,
})

describe('assigning an approach', () => {
  test('the gemeente answers in full, its partners the limited questionnaire', () => {
    const plan = assignApproach(assignment({ partners: [partner('GGD', 'team'), partner('GGD')] }), place, now)
    expect(plan).toEqual({
      slug: 'een-gezin-een-plan',
      respondents: [
        {
          kind: 'municipality',
          organisation: 'Gemeente Voorbeeldstad',
          unit: null,
          position: 0,
          questionnaire: 'full',
        },
        { kind: 'partner', organisation: 'GGD', unit: 'team', position: 1, questionnaire: 'limited' },
        { kind: 'partner', organisation: 'GGD', unit: null, position: 2, questionnaire: 'limited' },
      ],
    })
  })

  test.each([
    ['a fourth partner', { partners: ['A', 'B', 'C', 'D'].map((name) => partner(name)) }, 'three-partners'],
    ['the same partner twice', { partners: [partner('GGD'), partner('ggd')] }, 'partner-twice'],
    ['the same team twice', { partners: [partner('GGD', 'Noord'), partner('GGD', 'noord')] }, 'partner-twice'],
    ['a deadline that has passed', { deadline: '2026-11-21' }, 'deadline-in-past'],
    ['a name without letters', { name: '***' }, 'name-without-letters'],
  ])('refuses %s', (_, change, reason) => {
    expect(assignApproach(assignment(change), place, now)).toMatchObject({ refused: 'invalid', reason })
  })

  test('refuses an archive, and a real gemeente in an invented study or the other way round', () => {
    const archive = { ...place, study: { kind: 'archive', fictional: true } } as const
    expect(assignApproach(assignment(), archive, now)).toMatchObject({ reason: 'archive-study' })
    const real = { ...place, municipality: { name: 'Zwolle', fictional: false } }
    expect(assignApproach(assignment(), real, now)).toMatchObject({ reason: 'example-and-real' })
    const realStudy = { ...place, study: { kind: 'running', fictional: false } } as const
    expect(assignApproach(assignment(), realStudy, now)).toMatchObject({ reason: 'example-and-real' })
  })

  test('the last day itself is in time', () => {
    expect(assignApproach(assignment({ deadline: '2026-11-22' }), place, now)).toHaveProperty('slug')
  })

  test('the shape refuses unknown keys, days that do not exist and endless lists', () => {
    expect(assignmentSchema.safeParse({ ...assignment(), extra: 1 }).success).toBe(false)
    expect(assignmentSchema.safeParse(assignment({ deadline: '2026-02-30' })).success).toBe(false)
    expect(assignmentSchema.safeParse(assignment({ partners: Array(11).fill(partner('A')) })).success).toBe(false)
  })
})

test('a name becomes part of an address', () => {
  expect(slugOf("  Coördinatie 's-Gravenhage!  ")).toBe('coordinatie-s-gravenhage')
})

describe('adding a partner', () => {
  const named = (count: number) =>
    ['A', 'B', 'C'].slice(0, count).map((name, at) => ({ ...partner(name), position: at + 1 }))
  test.each([0, 1, 2])('after %i partners', (count) => {
    expect(addPartner({ status: 'assigned', partners: named(count) }, partner('D'), '2026-12-20', now)).toMatchObject({
      kind: 'partner',
      position: count + 1,
      questionnaire: 'limited',
    })
  })
  test.each([
    ['the fourth', { status: 'assigned', partners: named(3) }, partner('D'), '2026-12-20', 'three-partners'],
    ['one who is there', { status: 'assigned', partners: named(2) }, partner('a'), '2026-12-20', 'partner-twice'],
    ['a passed deadline', { status: 'assigned', partners: [] }, partner('D'), '2026-11-01', 'deadline-in-past'],
    [
      'a withdrawn approach',
      { status: 'withdrawn', partners: [] },
      partner('D'),
      '2026-12-20',
      'approach-not-assigned',
    ],
    ['one not assessed', { status: 'not-assessed', partners: [] }, partner('D'), '2026-12-20', 'approach-not-assigned'],
  ])('refuses %s', (_, approach, added, deadline, reason) => {
    expect(addPartner(approach, added, deadline, now)).toMatchObject({ reason })
  })
})

test.each([
  ['assigned', { status: 'withdrawn' }],
  ['withdrawn', { refused: 'closed', reason: 'approach-not-assigned' }],
  ['not-assessed', { refused: 'closed', reason: 'approach-not-assigned' }],
])('withdrawing what is %s', (status, outcome) => {
  expect(withdrawApproach({ status })).toEqual(outcome)
})

const progress = (change: Partial<ApproachProgress>): ApproachProgress => ({
  status: 'assigned',
  published: false,
  factsheetStatus: null,
  findings: 0,
  respondents: 4,
  sent: 0,
  closed: 0,
  draftAnswers: 0,
  ...change,
})

test.each([
  ['assigned', {}],
  ['answering', { draftAnswers: 1 }],
  ['answering', { sent: 3 }],
  ['answering', { sent: 2, closed: 1 }],
  ['assigned', { closed: 4 }],
  ['sent', { sent: 4 }],
  ['sent', { sent: 3, closed: 1 }],
  ['assessing', { sent: 4, findings: 1 }],
  ['assessing', { sent: 4, findings: 20, factsheetStatus: 'submitted' }],
  ['approved', { sent: 4, findings: 20, factsheetStatus: 'approved' }],
  ['published', { factsheetStatus: 'approved', published: true }],
  ['published', { factsheetStatus: 'draft', published: true }],
  ['withdrawn', { status: 'withdrawn', published: true }],
  ['not-assessed', { status: 'not-assessed' }],
] as const)('an approach is %s with %j', (state, change) => {
  expect(approachState(progress(change))).toBe(state)
})
