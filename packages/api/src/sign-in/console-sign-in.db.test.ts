import { readOwnSession } from '@toezicht/database/repositories/session'
import { everythingKept, passMinutes, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { totpCode } from '@toezicht/identity/totp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type ConsoleBrowser, consoleBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { makePerson, password, shownCode, signInToConsole } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const over = { refused: 'closed', reason: 'attempt-over' }
const wrongCode = { refused: 'invalid', reason: 'code', field: 'code' }
const step = 30_000
const whoIs = (browser: Browser) => fresh.store('console').read(browser.call().session, readOwnSession)

/** An enrolment under way, up to the secret. */
async function startEnrolment(browser: ConsoleBrowser, email: string): Promise<string> {
  expect(await browser.api.signIn({ email, password })).toEqual({ next: 'enrol' })
  return (await browser.api.proposeTotp({})).secret
}

describe('password and authenticator', () => {
  test('open a session; the password alone opens nothing', async () => {
    const person = await makePerson(fresh, 'console', { administrator: true })
    const browser = consoleBrowser(fresh)
    expect(await browser.api.signIn({ email: person.email, password })).toEqual({ next: 'totp' })
    expect(await whoIs(browser)).toBeNull()
    expect(await refused(browser.api.proposeTotp({}))).toEqual(over)
    expect(await browser.api.enterCode({ code: shownCode(browser, person) })).toEqual({
      next: 'home',
      backupCodesLeft: null,
    })
    expect((await whoIs(browser))?.accountId).toBe(person.account)
    expect((await trailOf(fresh, person.account)).map((row) => row.verb)).toEqual(['sign-in'])
  })

  test('a code works once, also in another sign-in, and older ones not any more', async () => {
    const person = await makePerson(fresh, 'console')
    const [first, second] = [consoleBrowser(fresh), consoleBrowser(fresh)]
    const [before, now, after] = [-step, 0, step].map((off) => totpCode(person.totpSecret, new Date(Date.now() + off)))
    await first.api.signIn({ email: person.email, password })
    await first.api.enterCode({ code: now ?? '' })
    await second.api.signIn({ email: person.email, password })
    expect(await refused(second.api.enterCode({ code: now ?? '' }))).toEqual(wrongCode)
    expect(await refused(second.api.enterCode({ code: before ?? '' }))).toEqual(wrongCode)
    expect(await second.api.enterCode({ code: after ?? '' })).toMatchObject({ next: 'home' })
  })

  test('of four browsers with the same code at once exactly one gets in', async () => {
    const person = await makePerson(fresh, 'console')
    const browsers = Array.from({ length: 4 }, () => consoleBrowser(fresh))
    for (const browser of browsers) await browser.api.signIn({ email: person.email, password })
    const code = totpCode(person.totpSecret, new Date())
    const outcomes = await Promise.allSettled(browsers.map((browser) => browser.api.enterCode({ code })))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  })

  test('five wrong codes end the attempt, and it lasts ten minutes', async () => {
    const person = await makePerson(fresh, 'console')
    const browser = consoleBrowser(fresh)
    const wrong = totpCode(person.totpSecret, new Date(Date.now() + 20 * step))
    await browser.api.signIn({ email: person.email, password })
    for (let tries = 1; tries <= 5; tries += 1)
      expect(await refused(browser.api.enterCode({ code: wrong }))).toEqual(wrongCode)
    expect(await refused(browser.api.enterCode({ code: shownCode(browser, person) }))).toEqual(over)
    await browser.api.signIn({ email: person.email, password })
    await passMinutes(fresh, 10)
    expect(await refused(browser.api.enterCode({ code: shownCode(browser, person) }))).toEqual(over)
  })

  test('thirty wrong codes at once are judged five times at most', async () => {
    const person = await makePerson(fresh, 'console')
    const browser = consoleBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, at) => refused(browser.api.enterCode({ code: `${100_000 + at}` }))),
    )
    expect(outcomes.filter((outcome) => outcome.refused === 'invalid').length).toBeLessThanOrEqual(5)
  })

  test('another browser’s attempt is of no use', async () => {
    const person = await makePerson(fresh, 'console')
    const browser = consoleBrowser(fresh)
    await browser.api.signIn({ email: person.email, password })
    expect(await refused(consoleBrowser(fresh).api.enterCode({ code: shownCode(browser, person) }))).toEqual(over)
  })
})

describe('enrolment', () => {
  test('is forced at the first sign-in; the secret is sealed, the backup codes are shown once and hashed', async () => {
    const person = await makePerson(fresh, 'console', { enrolled: false })
    const browser = consoleBrowser(fresh)
    const secret = await startEnrolment(browser, person.email)
    const again = await browser.api.proposeTotp({})
    expect(again).toMatchObject({ secret, email: person.email })
    expect(again.otpauthUri).toContain(secret)
    expect(await refused(browser.api.enterCode({ code: totpCode(secret, new Date()) }))).toEqual(over)
    expect(await refused(browser.api.enrolTotp({ code: totpCode(secret, new Date(Date.now() + 20 * step)) }))).toEqual(
      wrongCode,
    )
    expect(await whoIs(browser)).toBeNull()
    const code = totpCode(secret, new Date())
    const { backupCodes } = await browser.api.enrolTotp({ code })
    expect(backupCodes).toHaveLength(10)
    expect((await whoIs(browser))?.accountId).toBe(person.account)
    const { identity } = await everythingKept(fresh)
    for (const word of [secret, ...backupCodes, ...backupCodes.map((backup) => backup.replaceAll('-', ''))]) {
      expect(identity).not.toContain(word)
    }
    const later = consoleBrowser(fresh)
    expect(await later.api.signIn({ email: person.email, password })).toEqual({ next: 'totp' })
    expect(await refused(later.api.enterCode({ code }))).toEqual(wrongCode)
    expect((await trailOf(fresh, person.account)).map((row) => row.verb)).toContain('enrol-totp')
  })

  test('a backup code works once, however it is typed', async () => {
    const person = await makePerson(fresh, 'console', { enrolled: false })
    const browser = consoleBrowser(fresh)
    const secret = await startEnrolment(browser, person.email)
    const { backupCodes } = await browser.api.enrolTotp({ code: totpCode(secret, new Date()) })
    const [first = '', second = ''] = backupCodes
    const later = consoleBrowser(fresh)
    await later.api.signIn({ email: person.email, password })
    expect(await later.api.enterCode({ code: first.toLowerCase().replaceAll('-', ' ') })).toEqual({
      next: 'home',
      backupCodesLeft: 9,
    })
    await later.api.signIn({ email: person.email, password })
    expect(await refused(later.api.enterCode({ code: first }))).toEqual(wrongCode)
    const racers = [consoleBrowser(fresh), consoleBrowser(fresh)]
    for (const racer of racers) await racer.api.signIn({ email: person.email, password })
    const outcomes = await Promise.allSettled(racers.map((racer) => racer.api.enterCode({ code: second })))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
  })

  test('a backup code of one account is worth nothing to another', async () => {
    const [mine, theirs] = [await makePerson(fresh, 'console', { enrolled: false }), await makePerson(fresh, 'console')]
    const browser = consoleBrowser(fresh)
    const { backupCodes } = await browser.api.enrolTotp({
      code: totpCode(await startEnrolment(browser, mine.email), new Date()),
    })
    const other = consoleBrowser(fresh)
    await other.api.signIn({ email: theirs.email, password })
    expect(await refused(other.api.enterCode({ code: backupCodes[0] ?? '' }))).toEqual(wrongCode)
  })

  test('anew asks password and code, and replaces secret, backup codes and every session', async () => {
    const person = await makePerson(fresh, 'console', { administrator: true })
    const [browser, elsewhere] = [consoleBrowser(fresh), consoleBrowser(fresh)]
    await signInToConsole(browser, person)
    elsewhere.ahead = step
    await signInToConsole(elsewhere, person)
    const old = (off: number) => totpCode(person.totpSecret, new Date(Date.now() + off))
    expect(await refused(browser.api.changeTotp({ password: 'fout', code: old(0) }))).toMatchObject({
      field: 'password',
    })
    expect(await refused(browser.api.changeTotp({ password, code: old(0) }))).toEqual(wrongCode)
    browser.ahead = 2 * step
    expect(await browser.api.changeTotp({ password, code: old(2 * step) })).toEqual({ next: 'enrol' })
    expect(await whoIs(browser)).not.toBeNull()
    const former = browser.session
    const { secret } = await browser.api.proposeTotp({})
    await browser.api.enrolTotp({ code: totpCode(secret, browser.call().now()) })
    expect(browser.session).not.toBe(former)
    expect(await whoIs(elsewhere)).toBeNull()
    expect((await whoIs(browser))?.accountId).toBe(person.account)
    const later = consoleBrowser(fresh)
    later.ahead = 4 * step
    await later.api.signIn({ email: person.email, password })
    expect(await refused(later.api.enterCode({ code: old(4 * step) }))).toEqual(wrongCode)
    expect(await later.api.enterCode({ code: totpCode(secret, later.call().now()) })).toMatchObject({ next: 'home' })
  })
})
