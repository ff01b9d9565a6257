import { inviteAdministrator } from '@toezicht/database/repositories/people'
import { accountOf, everythingKept, mailsTo, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { testSecret } from '@toezicht/database/testing/cluster'
import { isRefusal } from '@toezicht/domain/refusal'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { totpCode } from '@toezicht/identity/totp'
import { expect, test } from 'vitest'
import { consoleBrowser, portalBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { makePerson, password, signInToPortal } from '../testing/sign-in-walk.ts'
import { usePeopleRoom } from '../testing/study-people.ts'

const { room, is, inspectorOfStudy, member } = usePeopleRoom()
const everyone = { app: 'console', search: null, state: null, after: null } as const
const outside = { refused: 'outside-scope' }
const over = { refused: 'closed', reason: 'attempt-over' }
const plain = { name: 'Andere Naam', inspectorate: 'Inspectie Onderwijs', administrator: false }
const tokenOf = async (email: string) =>
  new URL((await mailsTo(room.fresh, email))[0]?.parameters.link ?? '').searchParams.get('sleutel') ?? ''

test('an invited member chooses a password, must enrol an authenticator, and has the place in the study', async () => {
  const email = 'nieuw@voorbeeld.nl'
  const { accountId, invited } = await room.administrator.api.inviteMember(member(email))
  expect(invited).toBe(true)
  const browser = consoleBrowser(room.fresh)
  const invitation = { token: await tokenOf(email) }
  expect(await browser.api.redeemInvitation({ invitation, password })).toEqual({ next: 'enrol' })
  const { secret } = await browser.api.proposeTotp({})
  await browser.api.enrolTotp({ code: totpCode(secret, new Date()) })
  expect(await is(browser)).toMatchObject({
    accountId,
    administrator: false,
    studies: [{ studyId: room.world.own.study, role: 'inspector' }],
  })
  expect((await trailOf(room.fresh, accountId)).map((row) => row.verb)).toEqual([
    'invite-member',
    'redeem-invitation',
    'sign-in',
    'enrol-totp',
  ])
  expect((await everythingKept(room.fresh)).audit).not.toContain('@')
})

test('a deactivated account is out at once, of every session, attempt, invitation and study', async () => {
  const { person, browser } = await inspectorOfStudy()
  const halfway = consoleBrowser(room.fresh)
  await halfway.api.signIn({ email: person.email, password })
  expect(await room.administrator.api.deactivateAccount({ accountId: person.account })).toEqual({ deactivated: true })
  expect(await is(browser)).toBeNull()
  halfway.ahead = 30_000
  expect(
    await refused(halfway.api.enterCode({ code: totpCode(person.totpSecret, new Date(Date.now() + 30_000)) })),
  ).toEqual(over)
  expect(await refused(halfway.api.signIn({ email: person.email, password }))).toMatchObject({ reason: 'credentials' })
  expect(await refused(room.administrator.api.deactivateAccount({ accountId: person.account }))).toEqual(outside)
  const { person: shown } = await room.administrator.api.getPerson({ accountId: person.account })
  expect(shown).toMatchObject({
    state: 'deactivated',
    studies: [],
  })
  expect((await trailOf(room.fresh, person.account)).at(-1)?.verb).toBe('deactivate-account')
})

test('name and inspectorate change; managing people is given and taken, and never by oneself', async () => {
  const { person, browser } = await inspectorOfStudy()
  const accountId = person.account
  await room.administrator.api.changePerson({ accountId, ...plain })
  expect(await is(browser)).toMatchObject({ name: 'Andere Naam', inspectorate: 'Inspectie Onderwijs' })
  await room.administrator.api.changePerson({ accountId, ...plain, administrator: true })
  expect(await is(browser)).toBeNull()
  await room.administrator.api.changePerson({ accountId: room.self.account, ...plain, administrator: true })
  expect(await refused(room.administrator.api.changePerson({ accountId: room.self.account, ...plain }))).toMatchObject({
    reason: 'own-account',
  })
  expect(await is(room.administrator)).toMatchObject({ administrator: true })
  expect((await everythingKept(room.fresh)).audit).not.toContain('Andere Naam')
})

test('who was deactivated comes back by a new invitation, with no role and not by the old password', async () => {
  const { person, browser } = await inspectorOfStudy()
  const accountId = person.account
  expect(await refused(room.administrator.api.reactivateAccount({ accountId }))).toEqual(outside)
  await room.administrator.api.deactivateAccount({ accountId })
  expect(await room.administrator.api.reactivateAccount({ accountId })).toEqual({ reactivated: true })
  expect(await refused(browser.api.signIn({ email: person.email, password }))).toMatchObject({ reason: 'credentials' })
  const invitation = { token: await tokenOf(person.email) }
  expect(await browser.api.redeemInvitation({ invitation, password: 'een nieuw wachtwoord' })).toEqual({
    next: 'enrol',
  })
  const { person: shown } = await room.administrator.api.getPerson({ accountId })
  expect(shown).toMatchObject({ administrator: false, studies: [] })
})

test('people are found by a part of name, address or inspectorate, by state, and a page at a time', async () => {
  const made = await Promise.all(['Anja', 'Bert', 'Cor'].map(() => makePerson(room.fresh, 'console')))
  await room.administrator.api.deactivateAccount({ accountId: made[0]?.account ?? '' })
  const find = async (search: string | null, state: 'deactivated' | 'active' | null = null) =>
    (await room.administrator.api.listPeople({ ...everyone, search, state })).people.map(({ accountId }) => accountId)
  expect(await find(made[1]?.email.toUpperCase() ?? '')).toEqual([made[1]?.account])
  expect(await find("%' or true --")).toEqual([])
  expect(await find(null, 'deactivated')).toContain(made[0]?.account)
  expect(await find(null, 'active')).not.toContain(made[0]?.account)
  await Promise.all(Array.from({ length: 52 }, () => makePerson(room.fresh, 'console')))
  const seen: string[] = []
  let after: string | null = null
  let total = 0
  do {
    const page: Awaited<ReturnType<typeof room.administrator.api.listPeople>> = await room.administrator.api.listPeople(
      {
        ...everyone,
        after,
      },
    )
    seen.push(...page.people.map(({ accountId }) => accountId))
    after = page.next
    total = page.total
  } while (after)
  expect([seen.length, new Set(seen).size]).toEqual([total, total])
  expect(total).toBeGreaterThan(52)
})

test('a respondent’s account is deactivated the same way', async () => {
  const person = await makePerson(room.fresh, 'portal')
  const browser = portalBrowser(room.fresh)
  await signInToPortal(room.fresh, browser, person.email)
  await room.administrator.api.deactivateAccount({ accountId: person.account })
  expect(await is(browser, 'portal')).toBeNull()
})

test('nobody deactivates or resets themselves', async () => {
  const own = { refused: 'conflict', reason: 'own-account' }
  expect(await refused(room.administrator.api.deactivateAccount({ accountId: room.self.account }))).toEqual(own)
  expect(await refused(room.administrator.api.resetTotp({ accountId: room.self.account }))).toEqual(own)
  expect(await is(room.administrator)).not.toBeNull()
})

test('a lost authenticator: password and codes go together, and a new invitation starts anew', async () => {
  const { person, browser } = await inspectorOfStudy()
  expect(await room.administrator.api.resetTotp({ accountId: person.account })).toEqual({ reset: true })
  expect(await is(browser)).toBeNull()
  expect(await refused(browser.api.signIn({ email: person.email, password }))).toMatchObject({ reason: 'credentials' })
  const invitation = { token: await tokenOf(person.email) }
  expect(await browser.api.redeemInvitation({ invitation, password: 'een ander wachtwoord' })).toEqual({
    next: 'enrol',
  })
  const { secret } = await browser.api.proposeTotp({})
  expect(secret).not.toBe(person.totpSecret)
  await browser.api.enrolTotp({ code: totpCode(secret, new Date()) })
  expect((await is(browser))?.studies).toHaveLength(1)
})

test('only an administrator manages people', async () => {
  const { browser, person } = await inspectorOfStudy()
  const target = { accountId: room.self.account }
  expect(await refused(browser.api.listPeople(everyone))).toEqual(outside)
  expect(await refused(browser.api.inviteMember(member('x@voorbeeld.nl')))).toEqual(outside)
  expect(await refused(browser.api.deactivateAccount(target))).toEqual(outside)
  expect(await refused(browser.api.resetTotp(target))).toEqual(outside)
  expect(await refused(browser.api.getPerson(target))).toEqual(outside)
  expect(await refused(browser.api.reactivateAccount(target))).toEqual(outside)
  expect(await refused(browser.api.setMemberRole({ ...target, studyId: room.world.own.study, role: 'lead' }))).toEqual(
    outside,
  )
  expect(await refused(browser.api.changePerson({ ...target, ...plain }))).toEqual(outside)
  expect(
    await refused(browser.api.endStudyMembership({ accountId: person.account, studyId: room.world.own.study })),
  ).toEqual(outside)
  expect(await is(room.administrator)).not.toBeNull()
})

test('an administrator as such sees no study, no contact and no answer', async () => {
  expect(await refused(room.administrator.api.listContacts({ respondentId: room.world.own.respondent }))).toEqual(
    outside,
  )
  const seen = JSON.stringify(await room.administrator.api.listPeople(everyone))
  for (const canary of Object.values(room.world.canaries)) expect(seen).not.toContain(canary)
})

test('the first administrator is invited by the operator, without a mail', async () => {
  const email = 'eerste@voorbeeld.nl'
  const secrets = newInvitation(email, 'https://console.example.nl', testSecret)
  const outcome = await room.fresh
    .store('owner')
    .change(null, (changing) => inviteAdministrator(changing, { name: 'Eerste Beheerder', email }, secrets))
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  expect(await mailsTo(room.fresh, email)).toEqual([])
  expect(await accountOf(room.fresh, 'console', email)).toBe(outcome.accountId)
  expect((await trailOf(room.fresh, outcome.accountId))[0]).toMatchObject({
    verb: 'invite-member',
    actor_kind: 'operator',
  })
  const browser = consoleBrowser(room.fresh)
  const token = new URL(secrets.link).searchParams.get('sleutel') ?? ''
  await browser.api.redeemInvitation({ invitation: { token }, password })
  const { secret } = await browser.api.proposeTotp({})
  await browser.api.enrolTotp({ code: totpCode(secret, new Date()) })
  expect(await is(browser)).toMatchObject({ administrator: true, studies: [] })
})
