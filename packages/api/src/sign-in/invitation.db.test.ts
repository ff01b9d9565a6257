import { findInvitation, redeemInvitation } from '@toezicht/database/repositories/invitation'
import { readOwnSession } from '@toezicht/database/repositories/session'
import { joinStudy } from '@toezicht/database/testing/builders/make-account'
import { mailsTo, passMinutes, setMode, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { makeTwoStudies, type TwoStudies } from '@toezicht/database/testing/two-studies'
import { hashToken } from '@toezicht/identity/session-token'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ConsoleBrowser, consoleBrowser, portalBrowser } from '../testing/browser.ts'
import { inviteSomebody } from '../testing/invite-somebody.ts'
import { refused } from '../testing/refused.ts'
import { mailedCode, makePerson, password, signInToConsole, signInToPortal } from '../testing/sign-in-walk.ts'

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

const unknown = { refused: 'invalid', reason: 'invitation-unknown' }
const closed = (reason: string) => ({ refused: 'closed', reason: `invitation-${reason}` })
const accountBehind = async (browser: { call(): { session: string | null } }) =>
  (await fresh.store('portal').read(browser.call().session, readOwnSession))?.accountId

describe('an invitation', () => {
  test('by link: sets the password, and then the ordinary code by mail opens the session', async () => {
    const { token, email, accountId, mail } = await invite()
    expect(mail.parameters).toMatchObject({
      kind: 'partner',
      organisation: 'Eigen',
      page: 'https://portal.example.nl/uitnodiging',
    })
    const browser = portalBrowser(fresh)
    expect(await browser.api.redeemInvitation({ invitation: { token }, password })).toEqual({ next: 'code' })
    expect(await accountBehind(browser)).toBeUndefined()
    await browser.api.enterCode({ code: await mailedCode(fresh, email) })
    expect(await accountBehind(browser)).toBe(accountId)
    expect((await trailOf(fresh, accountId)).map((row) => row.verb)).toEqual([
      'redeem-invitation',
      'send-code',
      'sign-in',
    ])
    const invitedTrail = (await trailOf(fresh, world.own.respondent)).filter((row) => row.verb === 'invite-respondent')
    expect(invitedTrail.at(-1)).toMatchObject({ actor_kind: 'account' })
  })

  test('by short code: only with the invited address, however it is typed', async () => {
    const [one, other] = [await invite(), await invite()]
    const browser = portalBrowser(fresh)
    const typed = (email: string, shortCode: string) =>
      browser.api.redeemInvitation({ invitation: { email, shortCode }, password })
    expect(await refused(typed(other.email, one.shortCode))).toEqual(unknown)
    expect(await refused(typed('niemand@voorbeeld.nl', one.shortCode))).toEqual(unknown)
    expect(await typed(one.email.toUpperCase(), one.shortCode.toLowerCase().replaceAll('-', ' '))).toEqual({
      next: 'code',
    })
  })

  test('looked at any number of times stays open: only redeeming uses it', async () => {
    const { token } = await invite()
    for (let look = 1; look <= 5; look += 1) {
      const found = await findInvitation(fresh.store('portal').direct, hashToken(token) ?? '', null, `scanner-${look}`)
      expect(found).toMatchObject({ state: 'open', hasPassword: false })
    }
    expect(await portalBrowser(fresh).api.redeemInvitation({ invitation: { token }, password })).toEqual({
      next: 'code',
    })
  })

  test('is redeemed once, also when two do it at the same moment', async () => {
    const first = await invite()
    await portalBrowser(fresh).api.redeemInvitation({ invitation: { token: first.token }, password })
    const late = portalBrowser(fresh).api.redeemInvitation({
      invitation: { token: first.token },
      password: 'van een ander hier',
    })
    expect(await refused(late)).toEqual(closed('used'))
    const byCode = { email: first.email, shortCode: first.shortCode }
    expect(await refused(portalBrowser(fresh).api.redeemInvitation({ invitation: byCode, password }))).toEqual(
      closed('used'),
    )
    const second = await invite()
    const outcomes = await Promise.allSettled(
      ['eerste lange wachtwoord', 'tweede lange wachtwoord'].map((chosen) =>
        portalBrowser(fresh).api.redeemInvitation({ invitation: { token: second.token }, password: chosen }),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    // Whoever looked before it was used is refused by the database itself.
    const attempt = { hash: 'ab'.repeat(32), codeHash: 'cd'.repeat(32), code: '12345678' }
    const again = fresh
      .store('portal')
      .change(null, (changing) => redeemInvitation(changing, hashToken(second.token) ?? '', 'een hash', attempt))
    expect(await again).toEqual(closed('used'))
  })

  test('expires after thirty days', async () => {
    const { token } = await invite()
    await passMinutes(fresh, 30 * 24 * 60)
    expect(await refused(portalBrowser(fresh).api.redeemInvitation({ invitation: { token }, password }))).toEqual(
      closed('expired'),
    )
  })

  test('can be revoked until it is used, and then the place ends too', async () => {
    const { token, invitationId, accountId } = await invite()
    expect(await lead.api.revokeInvitation({ invitationId })).toEqual({ revoked: true })
    expect(await refused(portalBrowser(fresh).api.redeemInvitation({ invitation: { token }, password }))).toEqual(
      closed('revoked'),
    )
    const { contacts } = await lead.api.listContacts({ respondentId: world.own.respondent })
    const contact = contacts.find((known) => known.accountId === accountId)
    expect(contact?.endedAt).not.toBeNull()
    expect(contact?.invitation?.state).toBe('revoked')
    const used = await invite()
    await portalBrowser(fresh).api.redeemInvitation({ invitation: { token: used.token }, password })
    expect(await refused(lead.api.revokeInvitation({ invitationId: used.invitationId }))).toEqual(closed('used'))
  })

  test('is not guessed: ten tries an hour', async () => {
    const { email } = await invite()
    const guesser = portalBrowser(fresh)
    for (let guess = 1; guess <= 9; guess += 1) {
      const invitation = { email, shortCode: `0000-0000-00${guess}` }
      expect(await refused(guesser.api.redeemInvitation({ invitation, password }))).toEqual(unknown)
    }
    expect(await refused(guesser.api.redeemInvitation({ invitation: { token: 'nonsense' }, password }))).toEqual(
      unknown,
    )
    expect(await refused(guesser.api.redeemInvitation({ invitation: { token: 'nonsense' }, password }))).toMatchObject({
      refused: 'too-many',
    })
  })

  test('is not used up by a password that is refused', async () => {
    const { token, email } = await invite()
    const browser = portalBrowser(fresh)
    const redeemWith = (chosen: string | null) =>
      browser.api.redeemInvitation({ invitation: { token }, password: chosen })
    expect(await refused(redeemWith(null))).toMatchObject({ reason: 'password-needed' })
    expect(await refused(redeemWith('kort'))).toMatchObject({ reason: 'password-short', field: 'password' })
    expect(await refused(redeemWith('wachtwoord12'))).toMatchObject({ reason: 'password-common' })
    expect(await refused(redeemWith(`zeg ${email.split('@')[0]}`))).toMatchObject({ reason: 'password-has-address' })
    expect(await redeemWith(password)).toEqual({ next: 'code' })
  })

  test('is no way round the password of an account that has one', async () => {
    const person = await makePerson(fresh, 'portal')
    await lead.api.inviteRespondent({
      respondentId: world.own.respondent,
      name: 'X',
      email: person.email,
      role: 'contributor',
    })
    const link = (await mailsTo(fresh, person.email))[0]?.parameters.link ?? ''
    const token = new URL(link).searchParams.get('sleutel') ?? ''
    const finder = portalBrowser(fresh)
    expect(await finder.api.redeemInvitation({ invitation: { token }, password: 'het nieuwe wachtwoord' })).toEqual({
      next: 'sign-in',
    })
    expect(finder.attempt).toBeNull()
    expect(await refused(finder.api.signIn({ email: person.email, password: 'het nieuwe wachtwoord' }))).toMatchObject({
      reason: 'credentials',
    })
    await signInToPortal(fresh, finder, person.email)
    expect(await accountBehind(finder)).toBe(person.account)
  })

  test('sent again replaces the former; for somebody who came in already there is none', async () => {
    const first = await invite()
    const again = {
      respondentId: world.own.respondent,
      name: 'Genodigde',
      email: first.email,
      role: 'coordinator' as const,
    }
    await lead.api.inviteRespondent(again)
    expect(
      await refused(portalBrowser(fresh).api.redeemInvitation({ invitation: { token: first.token }, password })),
    ).toEqual(closed('revoked'))
    const link = (await mailsTo(fresh, first.email))[0]?.parameters.link ?? ''
    const token = new URL(link).searchParams.get('sleutel') ?? ''
    await portalBrowser(fresh).api.redeemInvitation({ invitation: { token }, password })
    expect(await refused(lead.api.inviteRespondent(again))).toEqual({ refused: 'conflict', reason: 'already-member' })
  })

  test('of the portal is unknown in the console', async () => {
    const { token } = await invite()
    expect(await refused(consoleBrowser(fresh).api.redeemInvitation({ invitation: { token }, password }))).toEqual(
      unknown,
    )
  })
})

test('mail can be read in a demonstration only, whatever the process believes', async () => {
  const { email, shortCode } = await invite()
  await setMode(fresh, 'production')
  expect(await refused(portalBrowser(fresh, 'demo').api.listDemoMails())).toEqual({ refused: 'outside-scope' })
  await setMode(fresh, 'demo')
  expect(await refused(portalBrowser(fresh, 'production').api.listDemoMails())).toEqual({ refused: 'outside-scope' })
  const { mails } = await portalBrowser(fresh, 'demo').api.listDemoMails()
  expect(mails.find((mail) => mail.address === email)?.parameters.shortCode).toBe(shortCode)
  expect(mails.length).toBeLessThanOrEqual(50)
})
