import { readOwnSession } from '@toezicht/database/repositories/session'
import { everythingKept, mailsTo, passMinutes, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { attemptCookie, sessionCookie } from '@toezicht/identity/cookie'
import { newToken } from '@toezicht/identity/session-token'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, consoleBrowser, portalBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { mailedCode, makePerson, password, signInToPortal } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const over = { refused: 'closed', reason: 'attempt-over' }
const wrongCode = { refused: 'invalid', reason: 'code', field: 'code' }
const wrongCredentials = { refused: 'invalid', reason: 'credentials' }
const whoIs = (browser: Browser, app: 'portal' | 'console' = 'portal') =>
  fresh.store(app).read(browser.call().session, readOwnSession)
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

describe('guessing', () => {
  test('a wrong password and an unknown address hear the same, after the same work', async () => {
    const person = await makePerson(fresh, 'portal')
    const time = async (email: string) => {
      const began = performance.now()
      expect(await refused(portalBrowser(fresh).api.signIn({ email, password: 'een fout wachtwoord' }))).toEqual(
        wrongCredentials,
      )
      return performance.now() - began
    }
    await time('warm@voorbeeld.nl')
    const known: number[] = []
    const unknown: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      known.push(await time(person.email))
      unknown.push(await time('niemand@voorbeeld.nl'))
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[3] ?? 0
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
    expect(median(unknown) / median(known)).toBeLessThan(2)
  })

  test.each(['known', 'unknown'])(
    'ten failures in an hour shut a %s address, wherever they came from',
    async (kind) => {
      const person = await makePerson(fresh, 'portal')
      const email = kind === 'known' ? person.email : `niemand-${person.email}`
      for (let failure = 1; failure <= 10; failure += 1) {
        expect(await refused(portalBrowser(fresh).api.signIn({ email, password: 'fout' }))).toEqual(wrongCredentials)
      }
      const refusal = await refused(portalBrowser(fresh).api.signIn({ email, password }))
      expect(refusal).toMatchObject({ refused: 'too-many' })
      if (refusal.refused === 'too-many') expect(refusal.retryAfterSeconds).toBeGreaterThan(3500)
      await passMinutes(fresh, 60)
      if (kind === 'known') expect(await portalBrowser(fresh).api.signIn({ email, password })).toEqual({ next: 'code' })
      else expect(await refused(portalBrowser(fresh).api.signIn({ email, password }))).toEqual(wrongCredentials)
    },
  )

  test('ten failures in an hour shut a network address, whoever it tried to be', async () => {
    const person = await makePerson(fresh, 'portal')
    const guesser = portalBrowser(fresh)
    for (let failure = 1; failure <= 10; failure += 1) {
      await refused(guesser.api.signIn({ email: `iemand-${failure}-${person.email}`, password }))
    }
    expect(await refused(guesser.api.signIn({ email: person.email, password }))).toMatchObject({ refused: 'too-many' })
    expect(await portalBrowser(fresh).api.signIn({ email: person.email, password })).toEqual({ next: 'code' })
  })

  test('thirty guesses at once are judged ten times at most', async () => {
    const person = await makePerson(fresh, 'portal')
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () =>
        refused(portalBrowser(fresh).api.signIn({ email: person.email, password: 'fout' })),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.refused === 'invalid')).toHaveLength(10)
    expect(outcomes.filter((outcome) => outcome.refused === 'too-many')).toHaveLength(20)
  })

  test('wrong codes count as failures too, over attempts', async () => {
    const person = await makePerson(fresh, 'portal')
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const browser = portalBrowser(fresh)
      await browser.api.signIn({ email: person.email, password })
      const code = otherThan(await mailedCode(fresh, person.email))
      for (let tries = 1; tries <= 5; tries += 1) await refused(browser.api.enterCode({ code }))
    }
    expect(await refused(portalBrowser(fresh).api.signIn({ email: person.email, password }))).toMatchObject({
      refused: 'too-many',
    })
  })

  test('successes are not counted', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    for (let turn = 1; turn <= 11; turn += 1) await signInToPortal(fresh, browser, person.email)
    expect((await whoIs(browser))?.accountId).toBe(person.account)
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
