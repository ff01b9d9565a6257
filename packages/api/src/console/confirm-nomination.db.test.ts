import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import { fingerprint } from '@toezicht/database/testing/fingerprint'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeNominationWorld, type NominationWorld } from '../testing/nomination-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase
let world: NominationWorld
let nomination: string
let turn = 0
const contact = () => `noor@partner-${turn}.example`
const gerda = () => `gerda@stad-${turn}.example`

beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  turn += 1
  world = await makeNominationWorld(fresh, `stad-${turn}`)
  const words = { unit: '', contactName: 'Noor Nieuw', contactEmail: contact(), why: 'Zij gaan mee.' }
  const made = await world.coordinator.nominatePartner({
    submission: world.submission,
    nomination: { organisation: `ggd regio ${turn}`, ...words },
  })
  nomination = made.nomination
})
afterAll(() => fresh?.close())

const confirmed = (change: Record<string, unknown> = {}) => ({
  nomination,
  partner: { organisation: `GGD Regio ${turn}`, unit: 'Team Jeugd' as string | null },
  name: 'Noor Nieuw',
  email: contact(),
  deadline: '2099-12-20',
  ...change,
})
const respondents = async () => (await world.lead.getApproach({ assessment: world.assessment })).respondents
const own = async () => (await world.coordinator.listNominations({ submission: world.submission })).nominations[0]

describe('confirming', () => {
  test('makes the partner, invites its contact and tells the gemeente, all at once and only now', async () => {
    expect([await mailsTo(fresh, contact()), await mailsTo(fresh, gerda())]).toEqual([[], []])
    const { respondent } = await world.lead.confirmNomination(confirmed())
    expect((await respondents()).find(({ id }) => id === respondent)).toMatchObject({
      kind: 'partner',
      organisation: `GGD Regio ${turn}`,
      unit: 'Team Jeugd',
      questionnaire: 'limited',
      submissionStatus: 'open',
      deadline: '2099-12-20',
    })
    const { contacts } = await world.lead.listContacts({ respondentId: respondent })
    expect(contacts).toMatchObject([{ email: contact(), role: 'coordinator', invitation: { state: 'open' } }])
    expect(await mailsTo(fresh, contact())).toMatchObject([
      { template: 'invitation', parameters: { kind: 'partner', organisation: `GGD Regio ${turn}` } },
    ])
    expect(await mailsTo(fresh, gerda())).toEqual([
      {
        template: 'nomination-decided',
        parameters: {
          approach: `Aanpak stad-${turn}`,
          organisation: `ggd regio ${turn}`,
          outcome: 'confirmed',
          page: 'https://portaal.voorbeeld.example/aanmelden',
        },
      },
    ])
    expect(await own()).toMatchObject({
      status: 'confirmed',
      organisation: `ggd regio ${turn}`,
      askedAs: { organisation: `GGD Regio ${turn}`, unit: 'Team Jeugd' },
    })
    const verbs = (await listRecentEvents(fresh.store('owner'), 3)).map(({ verb, actorId }) => [verb, actorId])
    expect(verbs).toEqual(
      ['add-partner', 'confirm-nomination', 'invite-respondent'].map((verb) => [verb, world.account.lead]),
    )
    const { decisions } = await world.lead.getApproach({ assessment: world.assessment })
    expect(decisions[0]).toMatchObject({ kind: 'confirm-nomination', reason: 'Zij gaan mee.', subjectId: respondent })
  })

  test('an organisation that exists under that name is the same organisation, for two approaches too', async () => {
    const other = await makeNominationWorld(fresh, `ander-${turn}`)
    await other.lead.addPartner({
      assessment: other.assessment,
      partner: { organisation: `GGD REGIO ${turn}`, unit: null },
      deadline: '2099-12-20',
      reason: 'Toegevoegd.',
    })
    const { nominations } = await world.lead.listNominations({ assessment: world.assessment })
    expect(nominations).toMatchObject([{ organisation: `ggd regio ${turn}`, known: `GGD REGIO ${turn}` }])
    const { respondent } = await world.lead.confirmNomination(confirmed())
    expect((await respondents()).find(({ id }) => id === respondent)?.organisation).toBe(`GGD REGIO ${turn}`)
  })

  test('is the lead’s; once; and two at once make one partner', async () => {
    expect(await refused(world.inspector.confirmNomination(confirmed()))).toEqual({ refused: 'outside-scope' })
    const outcomes = await Promise.allSettled([
      world.lead.confirmNomination(confirmed()),
      world.lead.confirmNomination(confirmed({ email: `ander@partner-${turn}.example` })),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const decided = { refused: 'closed', reason: 'nomination-decided' }
    expect(await refused(world.lead.confirmNomination(confirmed()))).toEqual(decided)
    expect(await refused(world.coordinator.withdrawNomination({ nomination }))).toEqual(decided)
    expect((await respondents()).filter(({ kind }) => kind === 'partner')).toHaveLength(2)
  })

  test('what was taken back is not asked', async () => {
    await world.coordinator.withdrawNomination({ nomination })
    expect(await refused(world.lead.confirmNomination(confirmed()))).toMatchObject({ reason: 'nomination-decided' })
    expect(await mailsTo(fresh, contact())).toEqual([])
  })

  test.each([
    ['a colleague of the gemeente as contact', () => ({ email: `hulp@stad-${turn}.example` }), 'contact-of-gemeente'],
    [
      'a partner that is asked already',
      () => ({ partner: { organisation: `Woningcorporatie stad-${turn}`, unit: null } }),
      'partner-twice',
    ],
    ['a deadline that has passed', () => ({ deadline: '2020-01-01' }), 'deadline-in-past'],
    [
      'a name that a factsheet could not print',
      () => ({ partner: { organisation: `Thuis 👍 ${turn}`, unit: null } }),
      'unprintable-characters',
    ],
  ])('%s is refused, and nothing is left behind', async (_, change, reason) => {
    const before = await fingerprint(fresh.superuserUrl)
    expect(await refused(world.lead.confirmNomination(confirmed(change())))).toMatchObject({ reason })
    expect(await fingerprint(fresh.superuserUrl)).toEqual(before)
  })

  test('STJ may ask partners of its own as well; then the fourth is refused', async () => {
    for (const organisation of ['Politie', 'School']) {
      const partner = { organisation: `${organisation} ${turn}`, unit: null }
      const why = { deadline: '2099-12-20', reason: 'Ook belangrijk.' }
      await world.lead.addPartner({ assessment: world.assessment, partner, ...why })
    }
    expect(await refused(world.lead.confirmNomination(confirmed()))).toMatchObject({ reason: 'three-partners' })
    expect(await own()).toMatchObject({ status: 'proposed' })
  })
})

describe('declining', () => {
  test('tells the gemeente why; the contact never hears of it', async () => {
    await world.lead.declineNomination({ nomination, reason: 'Deze organisatie werkt niet in uw gemeente.' })
    const [event] = await listRecentEvents(fresh.store('owner'), 1)
    expect(event).toMatchObject({ verb: 'decline-nomination', subjectId: nomination, actorId: world.account.lead })
    expect(await own()).toMatchObject({ status: 'declined', reason: 'Deze organisatie werkt niet in uw gemeente.' })
    expect(await mailsTo(fresh, contact())).toEqual([])
    expect(await mailsTo(fresh, gerda())).toMatchObject([
      { template: 'nomination-decided', parameters: { outcome: 'declined' } },
    ])
    expect((await world.coordinator.listNominations({ submission: world.submission })).left).toBe(2)
  })

  test('is the lead’s, once, with a reason', async () => {
    const reason = 'Niet nodig.'
    expect(await refused(world.inspector.declineNomination({ nomination, reason }))).toEqual({
      refused: 'outside-scope',
    })
    expect(await refused(world.lead.declineNomination({ nomination, reason: ' ' }))).toMatchObject({
      refused: 'invalid',
    })
    await world.lead.declineNomination({ nomination, reason })
    const decided = { refused: 'closed', reason: 'nomination-decided' }
    expect(await refused(world.lead.declineNomination({ nomination, reason }))).toEqual(decided)
    expect(await refused(world.lead.confirmNomination(confirmed()))).toEqual(decided)
  })
})
