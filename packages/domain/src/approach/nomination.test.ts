import { describe, expect, test } from 'vitest'
import { confirmNomination, declineNomination } from './decide-nomination.ts'
import { nominatePartner } from './nominate-partner.ts'

const now = new Date('2026-11-22T12:00:00Z')
const partner = (organisation: string, unit: string | null = null) => ({ organisation, unit })
const place = (partners = 0, proposed = 0, status = 'assigned') => ({
  status,
  partners: ['A', 'B', 'C'].slice(0, partners).map((name) => partner(name)),
  proposed: ['D', 'E', 'F'].slice(0, proposed).map((name) => partner(name)),
})
const typed = (change: Partial<Parameters<typeof nominatePartner>[1]> = {}) => ({
  organisation: 'GGD Voorbeeldregio',
  unit: '',
  contactName: 'Gerard Voorbeeld',
  contactEmail: 'Gerard@VoorbeeldGGD.example',
  why: 'Zij gaan mee op het eerste bezoek.',
  ...change,
})

describe('nominating a partner', () => {
  test('keeps one clean line per name, no unit as null, and the address in small letters', () => {
    expect(nominatePartner(place(1, 1), typed({ organisation: '  GGD\tVoorbeeld\nregio ', unit: ' ' }))).toEqual({
      organisation: 'GGD Voorbeeld regio',
      unit: null,
      contactName: 'Gerard Voorbeeld',
      contactEmail: 'gerard@voorbeeldggd.example',
      why: 'Zij gaan mee op het eerste bezoek.',
    })
  })

  test.each([
    [3, 0],
    [2, 1],
    [1, 2],
    [0, 3],
  ])('refuses the fourth: %i partners and %i proposals', (partners, proposed) => {
    const reason = 'three-nominated'
    expect(nominatePartner(place(partners, proposed), typed())).toEqual({ refused: 'closed', reason })
  })

  test.each(['withdrawn', 'not-assessed'])('refuses an approach that is %s', (status) => {
    expect(nominatePartner(place(0, 0, status), typed())).toMatchObject({ reason: 'approach-not-assigned' })
  })

  test('the same organisation answers twice only with different units', () => {
    const taken = { status: 'assigned', partners: [partner('GGD', 'Team Jeugd')], proposed: [partner('GGD')] }
    const named = (unit: string) => nominatePartner(taken, typed({ organisation: 'ggd', unit }))
    expect(named('')).toMatchObject({ reason: 'nominated-twice', field: 'organisation' })
    expect(named('team jeugd')).toMatchObject({ reason: 'nominated-twice' })
    expect(named('Team Noord')).toMatchObject({ unit: 'Team Noord' })
  })

  test.each([
    ['organisation', ' ', 'organisation-missing'],
    ['organisation', '\u0000\u202e', 'organisation-missing'],
    ['organisation', 'x'.repeat(201), 'too-long'],
    ['unit', 'x'.repeat(201), 'too-long'],
    ['contactName', '', 'contact-missing'],
    ['contactEmail', '', 'address-missing'],
    ['contactEmail', 'gerard', 'address-wrong'],
    ['contactEmail', 'a@b.example, c@d.example', 'address-wrong'],
    ['contactEmail', 'a@b.example\nBcc: c@d.example', 'address-wrong'],
    ['contactEmail', `${'x'.repeat(250)}@b.example`, 'too-long'],
    ['why', '\n', 'why-missing'],
    ['why', 'x'.repeat(2001), 'too-long'],
  ])('refuses %s «%s» beside its field', (path, text, reason) => {
    const refusal = nominatePartner(place(), typed({ [path]: text }))
    expect(refusal).toEqual({ refused: 'invalid', reason: 'nomination-incomplete', issues: [{ path, reason }] })
  })

  test('says everything that is missing at once', () => {
    const nothing = typed({ organisation: '', contactName: '', contactEmail: '', why: '' })
    expect(nominatePartner(place(), nothing)).toMatchObject({ issues: { length: 4 } })
  })
})

describe('deciding on a proposal', () => {
  const confirm = (status: string, approach = place(2)) =>
    confirmNomination(
      { status },
      { status: approach.status, partners: approach.partners.map((each, at) => ({ ...each, position: at + 1 })) },
      partner('Politie'),
      '2026-12-20',
      now,
    )

  test('makes the next partner of it', () => {
    expect(confirm('proposed')).toEqual({
      kind: 'partner',
      organisation: 'Politie',
      unit: null,
      position: 3,
      questionnaire: 'limited',
    })
    expect(declineNomination({ status: 'proposed' })).toBeNull()
  })

  test.each(['confirmed', 'declined', 'withdrawn'])('refuses one that was %s before', (status) => {
    expect(confirm(status)).toEqual({ refused: 'closed', reason: 'nomination-decided' })
    expect(declineNomination({ status })).toEqual({ refused: 'closed', reason: 'nomination-decided' })
  })

  test('refuses what adding a partner refuses', () => {
    expect(confirm('proposed', place(3))).toMatchObject({ reason: 'three-partners' })
    expect(confirm('proposed', place(1, 0, 'withdrawn'))).toMatchObject({ reason: 'approach-not-assigned' })
  })
})
