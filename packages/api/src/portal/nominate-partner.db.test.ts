import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { isRefusal } from '@toezicht/domain/refusal'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeNominationWorld, type NominationWorld } from '../testing/nomination-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase
let world: NominationWorld
let turn = 0

beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  turn += 1
  world = await makeNominationWorld(fresh, `stad-${turn}`)
})
afterAll(() => fresh?.close())

const named = (organisation: string, change: Record<string, string> = {}) => ({
  submission: world.submission,
  nomination: {
    organisation,
    unit: '',
    contactName: 'Noor Nieuw',
    contactEmail: `noor@partner-${turn}.example`,
    why: 'Zij gaan mee op het eerste bezoek.',
    ...change,
  },
})
const waiting = () =>
  rawSql(fresh.superuserUrl, `select template from public.mails union all select job from public.outbox`)

describe('naming a network partner', () => {
  test('is kept with its trace, and nobody is mailed', async () => {
    const before = await waiting()
    const { nomination } = await world.coordinator.nominatePartner(named('GGD', { unit: 'Team Jeugd' }))
    const [event] = await listRecentEvents(fresh.store('owner'), 1)
    expect(event).toMatchObject({ verb: 'nominate-partner', subjectId: nomination, actorId: world.account.coordinator })
    expect(await waiting()).toEqual(before)
    expect(await world.coordinator.listNominations({ submission: world.submission })).toMatchObject({
      left: 1,
      partners: [{ organisation: `Woningcorporatie stad-${turn}`, unit: null }],
      nominations: [{ id: nomination, organisation: 'GGD', unit: 'Team Jeugd', status: 'proposed', reason: null }],
    })
  })

  test('is the coordinator’s of the gemeente; colleagues read, and a partner finds nothing', async () => {
    await world.coordinator.nominatePartner(named('GGD'))
    expect(await refused(world.contributor.nominatePartner(named('Politie')))).toEqual({ refused: 'outside-scope' })
    const seen = await world.contributor.listNominations({ submission: world.submission })
    expect(seen).toMatchObject({ role: 'contributor', nominations: [{ organisation: 'GGD' }] })
    for (const submission of [world.submission, world.partnerSubmission]) {
      expect(await refused(world.partner.listNominations({ submission }))).toEqual({ refused: 'outside-scope' })
      const call = world.partner.nominatePartner({ ...named('Politie'), submission })
      expect(await refused(call)).toEqual({ refused: 'outside-scope' })
    }
    expect(await refused(world.visitor.nominatePartner(named('Politie')))).toEqual({ refused: 'signed-out' })
  })

  test('an issue per field comes back, and nothing is kept', async () => {
    const call = world.coordinator.nominatePartner(named(' ', { contactEmail: 'noor\r\nBcc: x@y.example', why: '' }))
    expect(await refused(call)).toMatchObject({
      reason: 'nomination-incomplete',
      issues: [
        { path: 'organisation', reason: 'organisation-missing' },
        { path: 'contactEmail', reason: 'address-wrong' },
        { path: 'why', reason: 'why-missing' },
      ],
    })
    expect((await world.coordinator.listNominations({ submission: world.submission })).nominations).toEqual([])
  })

  test('the same organisation twice, one that answers already, and a colleague as contact are refused', async () => {
    await world.coordinator.nominatePartner(named('GGD'))
    for (const organisation of ['ggd', `WONINGCORPORATIE stad-${turn}`])
      expect(await refused(world.coordinator.nominatePartner(named(organisation)))).toMatchObject({
        reason: 'nominated-twice',
      })
    const colleague = named('Politie', { contactEmail: `HULP@stad-${turn}.example` })
    expect(await refused(world.coordinator.nominatePartner(colleague))).toMatchObject({
      reason: 'contact-of-gemeente',
      field: 'contactEmail',
    })
  })

  test('a withdrawn approach takes none', async () => {
    await world.lead.withdrawApproach({ assessment: world.assessment, reason: 'Doet niet meer mee.' })
    const refusal = { refused: 'closed', reason: 'approach-not-assigned' }
    expect(await refused(world.coordinator.nominatePartner(named('GGD')))).toEqual(refusal)
  })

  test('many at once: asked and named together are three, whoever was first', async () => {
    const calls = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) =>
      world.coordinator.nominatePartner(named(`Partner ${name}`)).catch((error) => refused(Promise.reject(error))),
    )
    const outcomes = await Promise.all(calls)
    expect(outcomes.filter((each) => !isRefusal(each))).toHaveLength(2)
    for (const each of outcomes.filter(isRefusal)) expect(each).toMatchObject({ reason: 'three-nominated' })
    const { nominations, left } = await world.coordinator.listNominations({ submission: world.submission })
    expect([nominations.length, left]).toEqual([2, 0])
  })

  test('the same one named twice at once is kept once', async () => {
    const calls = [1, 2].map(() => world.coordinator.nominatePartner(named('GGD')).catch(() => null))
    expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(1)
  })
})

describe('taking it back', () => {
  test('makes room again, once', async () => {
    const { nomination } = await world.coordinator.nominatePartner(named('GGD'))
    expect(await refused(world.contributor.withdrawNomination({ nomination }))).toEqual({ refused: 'outside-scope' })
    expect(await refused(world.partner.withdrawNomination({ nomination }))).toEqual({ refused: 'outside-scope' })
    await world.coordinator.withdrawNomination({ nomination })
    const [event] = await listRecentEvents(fresh.store('owner'), 1)
    expect(event).toMatchObject({ verb: 'withdraw-nomination', subjectId: nomination })
    const { nominations, left } = await world.coordinator.listNominations({ submission: world.submission })
    expect([nominations.map(({ status }) => status), left]).toEqual([['withdrawn'], 2])
    const again = await refused(world.coordinator.withdrawNomination({ nomination }))
    expect(again).toEqual({ refused: 'closed', reason: 'nomination-decided' })
  })
})
