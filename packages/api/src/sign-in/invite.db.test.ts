import { readOwnSession } from '@toezicht/database/repositories/session'
import { joinStudy } from '@toezicht/database/testing/builders/make-account'
import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { makeTwoStudies, type TwoStudies } from '@toezicht/database/testing/two-studies'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ConsoleBrowser, consoleBrowser, portalBrowser } from '../testing/browser.ts'
import { inviteSomebody } from '../testing/invite-somebody.ts'
import { refused } from '../testing/refused.ts'
import { mailedCode, makePerson, password, signInToConsole } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
let world: TwoStudies
let lead: ConsoleBrowser
const invite = () => inviteSomebody(fresh, lead, world.own.respondent)
beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
})
afterAll(() => fresh.close())
beforeEach(async () => {
  const person = await makePerson(fresh, 'console')
  await fresh.store('owner').change(null, (changing) => joinStudy(changing, world.own.study, person.account, 'lead'))
  lead = consoleBrowser(fresh)
  await signInToConsole(lead, person)
})

const accountBehind = async (browser: { call(): { session: string | null } }) =>
  (await fresh.store('portal').read(browser.call().session, readOwnSession))?.accountId

describe('who may invite', () => {
  const outside = { refused: 'outside-scope' }
  const wanted = () => ({ name: 'Iemand', email: 'iemand@voorbeeld.nl', role: 'coordinator' as const })

  test('a lead for the own study only, an inspector not at all', async () => {
    const abroad = { respondentId: world.otherStudy.respondent, ...wanted() }
    expect(await refused(lead.api.inviteRespondent(abroad))).toEqual(outside)
    expect(await refused(lead.api.listContacts({ respondentId: world.otherStudy.respondent }))).toEqual(outside)
    const person = await makePerson(fresh, 'console')
    await fresh
      .store('owner')
      .change(null, (changing) => joinStudy(changing, world.own.study, person.account, 'inspector'))
    const inspector = consoleBrowser(fresh)
    await signInToConsole(inspector, person)
    const { invitationId, accountId } = await invite()
    const respondentId = world.own.respondent
    expect(await refused(inspector.api.inviteRespondent({ respondentId, ...wanted() }))).toEqual(outside)
    expect(await refused(inspector.api.revokeInvitation({ invitationId }))).toEqual(outside)
    expect(
      await refused(inspector.api.replaceContact({ respondentId, accountId, reason: 'weg', ...wanted() })),
    ).toEqual(outside)
    expect((await inspector.api.listContacts({ respondentId })).contacts.length).toBeGreaterThan(0)
    expect(await mailsTo(fresh, 'iemand@voorbeeld.nl')).toEqual([])
  })

  test('replacing a contact ends one place and keeps the person’s other work and session', async () => {
    const { token, email, accountId } = await invite()
    await lead.api.inviteRespondent({ respondentId: world.sibling.respondent, name: 'X', email, role: 'coordinator' })
    const browser = portalBrowser(fresh)
    await browser.api.redeemInvitation({ invitation: { token }, password })
    await browser.api.enterCode({ code: await mailedCode(fresh, email) })
    const replacement = {
      respondentId: world.own.respondent,
      accountId,
      reason: 'Nieuwe functie',
      ...wanted(),
      email: 'opvolger@voorbeeld.nl',
    }
    const { accountId: successor } = await lead.api.replaceContact(replacement)
    expect(await accountBehind(browser)).toBe(accountId)
    const { contacts } = await lead.api.listContacts({ respondentId: world.own.respondent })
    expect(contacts.find((contact) => contact.accountId === accountId)?.endedAt).not.toBeNull()
    expect(contacts.find((contact) => contact.accountId === successor)).toMatchObject({
      endedAt: null,
      email: 'opvolger@voorbeeld.nl',
    })
    const elsewhere = await lead.api.listContacts({ respondentId: world.sibling.respondent })
    expect(elsewhere.contacts.find((contact) => contact.accountId === accountId)?.endedAt).toBeNull()
    expect(await refused(lead.api.replaceContact({ ...replacement, email: 'derde@voorbeeld.nl' }))).toEqual(outside)
    expect(await mailsTo(fresh, 'derde@voorbeeld.nl')).toEqual([])
  })

  test('a replacement that is refused leaves the former contact in place', async () => {
    const first = await invite()
    const second = await invite()
    await portalBrowser(fresh).api.redeemInvitation({ invitation: { token: second.token }, password })
    const respondentId = world.own.respondent
    const swap = { respondentId, accountId: first.accountId, reason: 'Ruil', ...wanted(), email: second.email }
    expect(await refused(lead.api.replaceContact(swap))).toEqual({ refused: 'conflict', reason: 'already-member' })
    const { contacts } = await lead.api.listContacts({ respondentId })
    expect(contacts.find((contact) => contact.accountId === first.accountId)?.endedAt).toBeNull()
  })
})

test('a forgotten password: the lead has the person invited again, everything old ends, the place stays', async () => {
  const { token, email, accountId } = await invite()
  const browser = portalBrowser(fresh)
  await browser.api.redeemInvitation({ invitation: { token }, password })
  await browser.api.enterCode({ code: await mailedCode(fresh, email) })
  const contact = { respondentId: world.own.respondent, accountId }
  expect(await refused(lead.api.renewAccess({ ...contact, accountId: world.otherStudy.account }))).toEqual({
    refused: 'outside-scope',
  })
  await lead.api.renewAccess(contact)
  expect(await accountBehind(browser)).toBeUndefined()
  expect(await refused(browser.api.signIn({ email, password }))).toMatchObject({ reason: 'credentials' })
  const again = (await mailsTo(fresh, email)).find((mail) => mail.template === 'invitation')?.parameters.link ?? ''
  const invitation = { token: new URL(again).searchParams.get('sleutel') ?? '' }
  expect(await browser.api.redeemInvitation({ invitation, password: 'een heel nieuw wachtwoord' })).toEqual({
    next: 'code',
  })
  await browser.api.enterCode({ code: await mailedCode(fresh, email) })
  expect(await accountBehind(browser)).toBe(accountId)
})
