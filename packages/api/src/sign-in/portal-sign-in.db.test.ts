import { readOwnSession } from '@toezicht/database/repositories/session'
import { everythingKept, mailsTo, passMinutes, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { attemptCookie } from '@toezicht/identity/cookie'
import { newToken } from '@toezicht/identity/session-token'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, portalBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { mailedCode, makePerson, password, signInToPortal } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const over = { refused: 'closed', reason: 'attempt-over' }
const wrongCode = { refused: 'invalid', reason: 'code', field: 'code' }
const whoIs = (browser: Browser) => fresh.store('portal').read(browser.call().session, readOwnSession)
const otherThan = (code: string) => (code === '00000000' ? '00000001' : '00000000')

describe('address, password and mailed code', () => {
  test('open a session of the account; the log says so without a word of it', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    expect(await browser.api.signIn({ email: person.email.toUpperCase(), password })).toEqual({ next: 'code' })
    expect(await whoIs(browser)).toBeNull()
    const code = await mailedCode(fresh, person.email)
    expect(code).toMatch(/^\d{8}$/)
    expect(await browser.api.enterCode({ code: ` ${code.slice(0, 4)} ${code.slice(4)} ` })).toEqual({ next: 'home' })
    expect((await whoIs(browser))?.accountId).toBe(person.account)
    expect(browser.attempt).toBeNull()
    const trail = await trailOf(fresh, person.account)
    expect(trail.map((row) => row.verb)).toEqual(['send-code', 'sign-in'])
    expect(trail[1]).toMatchObject({ actor_kind: 'account', actor_id: person.account })
    const kept = await everythingKept(fresh)
    const token = browser.session?.split('=')[1] ?? ''
    expect(token).toHaveLength(43)
    for (const secret of [token, code]) expect(kept.identity).not.toContain(secret)
    expect(kept.audit).not.toContain('@')
  })

  test('a code opens one session: used again it is refused, in the same and in another browser', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    const attempt = browser.attempt
    const code = await mailedCode(fresh, person.email)
    await browser.api.enterCode({ code })
    browser.attempt = attempt
    expect(await refused(browser.api.enterCode({ code }))).toEqual(over)
  })

  test('of twenty requests with the right code at once exactly one opens a session', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    const code = await mailedCode(fresh, person.email)
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => browser.api.enterCode({ code })))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  })

  test('a code belongs to the browser that asked for it', async () => {
    const person = await makePerson(fresh, 'portal')
    const [asker, thief, bare] = [portalBrowser(fresh), portalBrowser(fresh), portalBrowser(fresh)]
    await asker.api.signIn({ email: person.email, password })
    const code = await mailedCode(fresh, person.email)
    await thief.api.signIn({ email: person.email, password })
    bare.attempt = attemptCookie(newToken(), 'portal', true)
    expect(await refused(thief.api.enterCode({ code }))).toEqual(wrongCode)
    expect(await refused(bare.api.enterCode({ code }))).toEqual(over)
    expect(await refused(portalBrowser(fresh).api.enterCode({ code }))).toEqual(over)
    await asker.api.enterCode({ code })
    expect((await whoIs(asker))?.accountId).toBe(person.account)
  })

  test('five wrong codes end the attempt; the right one comes too late', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    const code = await mailedCode(fresh, person.email)
    for (let tries = 1; tries <= 4; tries += 1) {
      expect(await refused(browser.api.enterCode({ code: otherThan(code) }))).toEqual(wrongCode)
    }
    expect(await refused(browser.api.enterCode({ code: otherThan(code) }))).toEqual(over)
    expect(await refused(browser.api.enterCode({ code }))).toEqual(over)
    expect((await trailOf(fresh, person.account)).filter((row) => row.verb === 'fail-sign-in')).toHaveLength(5)
  })

  test('a code lasts ten minutes', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    const code = await mailedCode(fresh, person.email)
    await passMinutes(fresh, 9)
    expect(await refused(browser.api.enterCode({ code: otherThan(code) }))).toEqual(wrongCode)
    await passMinutes(fresh, 1)
    expect(await refused(browser.api.enterCode({ code }))).toEqual(over)
  })

  test('a code sent anew replaces the former; of unused ones five an hour are sent', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    const former = await mailedCode(fresh, person.email)
    await browser.api.resendCode({})
    expect(await refused(browser.api.enterCode({ code: former }))).toEqual(wrongCode)
    for (let sent = 3; sent <= 5; sent += 1) await browser.api.resendCode({})
    expect(await refused(browser.api.resendCode({}))).toMatchObject({ refused: 'too-many' })
    expect(await refused(portalBrowser(fresh).api.signIn({ email: person.email, password }))).toMatchObject({
      refused: 'too-many',
    })
    expect(await mailsTo(fresh, person.email)).toHaveLength(5)
    await browser.api.enterCode({ code: await mailedCode(fresh, person.email) })
    expect((await whoIs(browser))?.accountId).toBe(person.account)
    await signInToPortal(fresh, portalBrowser(fresh), person.email)
  })
})

test.each([
  { email: 'a@voorbeeld.nl', password: 'x'.repeat(201) },
  { email: 'x'.repeat(255), password },
  { email: 'a\u0000@voorbeeld.nl', password },
  { email: 'a@voorbeeld.nl', password, admin: true },
])('input outside its bounds is refused before the database hears of it', async (input) => {
  expect(await refused(portalBrowser(fresh).api.signIn(input))).toMatchObject({
    refused: 'invalid',
    reason: 'malformed',
  })
})
