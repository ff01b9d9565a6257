import { mailsTo, passMinutes, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { portalBrowser } from '../testing/browser.ts'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'
import { mailedCode, makePerson, password, signInToPortal } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
let world: PortalWorld
beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
})
afterEach(() => fresh.close())

const email = 'jan@voorbeeldstad.example'
const invite = (questions: string[] = [], address = email, by = world.gemeente.api) =>
  by.inviteColleague({ submission: world.gemeente.submission, name: 'Jan de Wit', email: address, questions })
const end = (colleague: string, by = world.gemeente.api) =>
  by.endColleague({ submission: world.gemeente.submission, colleague })
const mailed = async (address = email) => (await mailsTo(fresh, address))[0]
const tokenIn = async () => new URL((await mailed())?.parameters.link ?? '').searchParams.get('sleutel') ?? ''
const redeem = (invitation: { token: string } | { email: string; shortCode: string }) => {
  const browser = portalBrowser(fresh)
  return { browser, outcome: browser.api.redeemInvitation({ invitation, password }) }
}
const closed = (reason: string) => ({ refused: 'closed', reason: `invitation-${reason}` })
const place = { submission: '' }
beforeEach(() => {
  place.submission = world.gemeente.submission
})

test('a new colleague comes in by the mailed link, reads all and writes what was handed over', async () => {
  const made = await invite(['A1', 'A3'])
  expect(made).toEqual({ accountId: expect.any(String), invited: true })
  expect(await mailed()).toEqual({
    template: 'delegation',
    parameters: {
      approach: 'Gezinscoaching',
      organisation: 'Gemeente Voorbeeldstad',
      from: 'gerda',
      what: 'questions',
      count: '2',
      deadline: '2026-12-15',
      page: 'https://portaal.voorbeeld.example/uitnodiging',
      link: expect.stringMatching(/^https:\/\/portaal\.voorbeeld\.example\/uitnodiging\?sleutel=/),
      shortCode: expect.any(String),
      expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  })
  const { browser, outcome } = redeem({ token: await tokenIn() })
  expect(await outcome).toEqual({ next: 'code' })
  await browser.api.enterCode({ code: await mailedCode(fresh, email) })
  const page = await browser.api.getSubmission(place)
  expect(page.heading.role).toBe('contributor')
  expect(page.sections.find(({ code }) => code === 'A')?.mine).toEqual({ account: made.accountId, asked: 2, open: 2 })
  const trail = await trailOf(fresh, await respondent())
  expect(trail.at(-1)).toMatchObject({ verb: 'invite-colleague', actor_id: world.gemeente.account })
})

const respondent = async () =>
  (
    await rawSql<{ id: string }>(
      fresh.superuserUrl,
      `select respondent_id as id from submissions where id = '${place.submission}'`,
    )
  )[0]?.id ?? ''

test('by short code: only with the invited address, and not guessed', async () => {
  await invite()
  const shortCode = (await mailed())?.parameters.shortCode ?? ''
  const unknown = { refused: 'invalid', reason: 'invitation-unknown' }
  expect(await refused(redeem({ email: 'niemand@voorbeeldstad.example', shortCode }).outcome)).toEqual(unknown)
  expect(await refused(redeem({ email, shortCode: '0000-0000-0000' }).outcome)).toEqual(unknown)
  expect(await refused(redeem({ token: 'geraden' }).outcome)).toEqual(unknown)
  expect(await redeem({ email, shortCode }).outcome).toEqual({ next: 'code' })
})

test('used twice, expired and taken back are refused as such', async () => {
  await invite()
  const used = await tokenIn()
  await redeem({ token: used }).outcome
  expect(await refused(redeem({ token: used }).outcome)).toEqual(closed('used'))

  await invite([], 'els@voorbeeldstad.example')
  const link = (await mailed('els@voorbeeldstad.example'))?.parameters.link ?? ''
  await passMinutes(fresh, 30 * 24 * 60)
  expect(await refused(redeem({ token: link.split('sleutel=')[1] ?? '' }).outcome)).toEqual(closed('expired'))
})

test('taken back: the link is worth nothing, the place and the questions are gone', async () => {
  const { accountId } = await invite(['A1'])
  const token = await tokenIn()
  expect(await end(accountId)).toEqual({ ended: true })
  expect(await refused(redeem({ token }).outcome)).toEqual(closed('revoked'))
  const { colleagues, sections } = await world.gemeente.api.getColleagues(place)
  expect(colleagues.map(({ name }) => name)).toEqual(['gerda', 'hulp'])
  expect(sections[0]?.questions.find(({ code }) => code === 'A1')?.assignee).toBeNull()
})

test('sent again: a new link in the place of the older one; the same person stays one colleague', async () => {
  const first = await invite()
  const older = await tokenIn()
  expect(await invite(['A1'])).toEqual(first)
  expect(await refused(redeem({ token: older }).outcome)).toEqual(closed('revoked'))
  expect(await redeem({ token: await tokenIn() }).outcome).toEqual({ next: 'code' })
  expect(await refused(invite())).toEqual({ refused: 'conflict', reason: 'already-member' })
})

test('a colleague with an account gets the place, and a mail without a way round the password', async () => {
  const person = await makePerson(fresh, 'portal')
  expect(await invite(['A1'], person.email.toUpperCase())).toEqual({ accountId: person.account, invited: false })
  const mail = await mailed(person.email)
  expect(mail).toMatchObject({
    template: 'delegation',
    parameters: { page: 'https://portaal.voorbeeld.example/aanmelden', count: '1' },
  })
  expect(Object.keys(mail?.parameters ?? {})).not.toEqual(expect.arrayContaining(['link']))
  expect(await rawSql(fresh.superuserUrl, `select id from identity.invitations`)).toEqual([])
  const browser = portalBrowser(fresh)
  await signInToPortal(fresh, browser, person.email)
  expect((await browser.api.getInbox({})).questionnaires).toMatchObject([
    { submission: place.submission, role: 'contributor' },
  ])
})

test('inviting a coordinator again does not make a contributor of them', async () => {
  await invite([], 'gerda@example.nl')
  const { colleagues } = await world.gemeente.api.getColleagues(place)
  expect(colleagues.find(({ name }) => name === 'gerda')?.role).toBe('coordinator')
})

test('refused: a deactivated account, no address, an unknown question, after sending', async () => {
  const person = await makePerson(fresh, 'portal')
  await rawSql(fresh.superuserUrl, `update identity.accounts set deactivated_at = now() where id = '${person.account}'`)
  expect(await refused(invite([], person.email))).toEqual({ refused: 'conflict', reason: 'account-deactivated' })
  expect(await refused(invite([], 'jan'))).toMatchObject({ refused: 'invalid', reason: 'malformed' })
  expect(await refused(invite([], `jan@voorbeeldstad.example\nBcc: x@y.nl`))).toMatchObject({ refused: 'invalid' })
  expect(await refused(invite(['V9.9.9z']))).toEqual({
    refused: 'invalid',
    reason: 'unknown-question',
    field: 'questions',
  })
  await rawSql(fresh.superuserUrl, `update submissions set status = 'sent' where id = '${place.submission}'`)
  expect(await refused(invite())).toEqual({ refused: 'closed', reason: 'submission-sent' })
  expect(await mailed()).toBeUndefined()
})

test('twenty in an hour', async () => {
  for (let at = 0; at < 18; at += 1) await invite([], `collega-${at}@voorbeeldstad.example`)
  expect(await refused(invite())).toEqual({ refused: 'too-many', retryAfterSeconds: 3600 })
  expect(await mailed()).toBeUndefined()
})

test('addresses and invitations are the coordinator’s to see', async () => {
  await invite()
  const seen = await world.gemeente.api.getColleagues(place)
  expect(seen.colleagues.find(({ name }) => name === 'Jan de Wit')).toMatchObject({
    email,
    hasComeIn: false,
    invitation: { state: 'open' },
  })
  const { colleagues } = await world.colleague.api.getColleagues(place)
  expect(colleagues.map(({ name, email: address, invitation }) => [name, address, invitation])).toEqual([
    ['gerda', null, null],
    ['hulp', null, null],
    ['Jan de Wit', null, null],
  ])
})
