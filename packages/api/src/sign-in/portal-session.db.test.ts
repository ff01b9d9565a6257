import { readOwnSession } from '@toezicht/database/repositories/session'
import { passMinutes, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { sessionCookie } from '@toezicht/identity/cookie'
import { newToken } from '@toezicht/identity/session-token'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, consoleBrowser, portalBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { makePerson, password, signInToPortal } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const wrongCredentials = { refused: 'invalid', reason: 'credentials' }
const whoIs = (browser: Browser, app: 'portal' | 'console' = 'portal') =>
  fresh.store(app).read(browser.call().session, readOwnSession)

describe('a session', () => {
  test('is new at sign-in: a planted one stays worthless, and the browser’s old one is gone', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    const planted = sessionCookie(newToken(), 'portal', true).split(';')[0] ?? ''
    browser.session = planted
    await signInToPortal(fresh, browser, person.email)
    const first = browser.session
    expect(first).not.toBe(planted)
    await signInToPortal(fresh, browser, person.email)
    expect(browser.session).not.toBe(first)
    for (const former of [planted, first]) {
      const holder = portalBrowser(fresh)
      holder.session = former
      expect(await whoIs(holder)).toBeNull()
    }
    expect((await whoIs(browser))?.accountId).toBe(person.account)
  })

  test('ends after thirty idle minutes', async () => {
    const browser = portalBrowser(fresh)
    await signInToPortal(fresh, browser, (await makePerson(fresh, 'portal')).email)
    await passMinutes(fresh, 29)
    expect(await whoIs(browser)).not.toBeNull()
    await passMinutes(fresh, 29)
    expect(await whoIs(browser)).not.toBeNull()
    await passMinutes(fresh, 31)
    expect(await whoIs(browser)).toBeNull()
    expect(await refused(browser.api.listSessions())).toEqual({ refused: 'signed-out' })
  })

  test('ends after twelve hours, however busy', async () => {
    const browser = portalBrowser(fresh)
    await signInToPortal(fresh, browser, (await makePerson(fresh, 'portal')).email)
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      await passMinutes(fresh, 20)
      expect(await whoIs(browser)).not.toBeNull()
    }
    await passMinutes(fresh, 20)
    expect(await whoIs(browser)).toBeNull()
  })

  test('is listed, and ends at once when revoked elsewhere', async () => {
    const person = await makePerson(fresh, 'portal')
    const [desk, phone] = [portalBrowser(fresh), portalBrowser(fresh)]
    await signInToPortal(fresh, desk, person.email)
    await signInToPortal(fresh, phone, person.email)
    const { sessions } = await desk.api.listSessions()
    expect(sessions.map((session) => session.current).sort()).toEqual([false, true])
    const other = sessions.find((session) => !session.current)?.id ?? ''
    expect(await desk.api.revokeSession({ sessionId: other })).toEqual({ ended: 1 })
    expect(await whoIs(phone)).toBeNull()
    expect(await refused(desk.api.revokeSession({ sessionId: other }))).toEqual({ refused: 'outside-scope' })
    expect((await trailOf(fresh, other)).map((row) => row.verb)).toEqual(['revoke-session'])
  })

  test('of somebody else cannot be revoked', async () => {
    const [mine, theirs] = [portalBrowser(fresh), portalBrowser(fresh)]
    await signInToPortal(fresh, mine, (await makePerson(fresh, 'portal')).email)
    await signInToPortal(fresh, theirs, (await makePerson(fresh, 'portal')).email)
    const sessionId = (await theirs.api.listSessions()).sessions[0]?.id ?? ''
    expect(await refused(mine.api.revokeSession({ sessionId }))).toEqual({ refused: 'outside-scope' })
    expect(await mine.api.revokeSession({ sessionId: 'others' })).toEqual({ ended: 0 })
    expect(await whoIs(theirs)).not.toBeNull()
  })

  test('ends by signing out; signing out twice does no harm', async () => {
    const browser = portalBrowser(fresh)
    await signInToPortal(fresh, browser, (await makePerson(fresh, 'portal')).email)
    const kept = browser.session
    await browser.api.signOut({})
    await browser.api.signOut({})
    expect(browser.session).toBeNull()
    browser.session = kept
    expect(await whoIs(browser)).toBeNull()
  })

  test('of the portal is worth nothing in the console, even under the console’s cookie name', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await signInToPortal(fresh, browser, person.email)
    const intruder = consoleBrowser(fresh)
    intruder.session = browser.session?.replace('__Host-portal', '__Host-console') ?? null
    expect(intruder.call().session).toBe(browser.call().session)
    expect(await whoIs(intruder, 'console')).toBeNull()
    expect(await refused(intruder.api.listSessions())).toEqual({ refused: 'signed-out' })
    await portalBrowser(fresh).api.signIn({ email: person.email, password })
    expect(await refused(consoleBrowser(fresh).api.signIn({ email: person.email, password }))).toEqual(wrongCredentials)
  })

  test('of others ends when the password changes, which asks the present one', async () => {
    const person = await makePerson(fresh, 'portal')
    const [desk, phone] = [portalBrowser(fresh), portalBrowser(fresh)]
    await signInToPortal(fresh, desk, person.email)
    await signInToPortal(fresh, phone, person.email)
    const next = 'een heel ander wachtwoord'
    expect(await refused(desk.api.changePassword({ current: `${password}!`, next }))).toEqual({
      ...wrongCredentials,
      field: 'current',
    })
    expect(await refused(desk.api.changePassword({ current: password, next: 'kort' }))).toMatchObject({ field: 'next' })
    expect(await whoIs(phone)).not.toBeNull()
    expect(await desk.api.changePassword({ current: password, next })).toEqual({ changed: true })
    expect(await whoIs(phone)).toBeNull()
    expect(await whoIs(desk)).not.toBeNull()
    expect(await refused(phone.api.signIn({ email: person.email, password }))).toEqual(wrongCredentials)
    expect(await phone.api.signIn({ email: person.email, password: next })).toEqual({ next: 'code' })
  })
})
