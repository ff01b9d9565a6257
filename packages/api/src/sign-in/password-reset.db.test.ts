import { readOwnSession } from '@toezicht/database/repositories/session'
import { everythingKept, mailsTo, passMinutes, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { testSecret } from '@toezicht/database/testing/cluster'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { hashShortCode } from '@toezicht/identity/secrets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, portalBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { makePerson, password as old, signInToPortal } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const password = 'regen brug tafel noot'
const over = { refused: 'closed', reason: 'reset-over' }
const wrongCode = { refused: 'invalid', reason: 'code', field: 'code' }
const whoIs = (browser: Browser) => fresh.store('portal').read(browser.call().session, readOwnSession)
const otherThan = (code: string) => (code === '00000000' ? '00000001' : '00000000')
const resetMails = async (email: string) =>
  (await mailsTo(fresh, email)).filter(({ template }) => template === 'password-reset')
const verbsOf = async (account: string | null) => (await trailOf(fresh, account)).map(({ verb }) => verb)

async function resetCode(email: string): Promise<string> {
  const code = (await resetMails(email))[0]?.parameters.code
  if (!code) throw new Error('No code was mailed')
  return code
}

/** A person with a password, who asked for a new one in this browser. */
async function asked() {
  const person = await makePerson(fresh, 'portal')
  const browser = portalBrowser(fresh)
  expect(await browser.api.askPasswordReset({ email: person.email })).toEqual({ next: 'code' })
  return { ...person, browser, code: await resetCode(person.email) }
}

const passwordWorks = async (email: string, given: string) =>
  portalBrowser(fresh)
    .api.signIn({ email, password: given })
    .then(() => true)
    .catch(() => false)

describe('whoever has the mail and the browser', () => {
  test('chooses a new password; the old one, every session and every attempt end', async () => {
    const { email, account, browser, code } = await asked()
    const [here, elsewhere, under] = [portalBrowser(fresh), portalBrowser(fresh), portalBrowser(fresh)]
    await signInToPortal(fresh, here, email)
    await signInToPortal(fresh, elsewhere, email)
    await under.api.signIn({ email, password: old })
    const typed = ` ${code.slice(0, 4)}-${code.slice(4)} `
    expect(await browser.api.resetPassword({ code: typed, password })).toEqual({ next: 'sign-in' })
    expect([await whoIs(here), await whoIs(elsewhere), await whoIs(browser)]).toEqual([null, null, null])
    expect(browser.attempt).toBeNull()
    expect(await refused(under.api.resendCode({}))).toMatchObject({ refused: 'closed' })
    expect([await passwordWorks(email, old), await passwordWorks(email, password)]).toEqual([false, true])
    const verbs = await verbsOf(account)
    expect(verbs.filter((verb) => verb.includes('password'))).toEqual(['ask-password-reset', 'reset-password'])
    expect((await mailsTo(fresh, email)).some(({ template }) => template === 'password-changed')).toBe(true)
  })

  test('leaves no secret in the tables or the log', async () => {
    const { browser, code, email } = await asked()
    const before = await everythingKept(fresh)
    const resets = JSON.stringify(await rawSql(fresh.superuserUrl, 'select r::text as row from identity.resets r'))
    for (const kept of [before.identity, before.audit, resets]) {
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(browser.attempt?.split('=')[1] ?? 'no cookie')
    }
    expect(before.audit).not.toContain(email)
    await browser.api.resetPassword({ code, password })
    const after = await everythingKept(fresh)
    expect(after.identity + after.audit).not.toContain(password)
    expect(await rawSql(fresh.superuserUrl, 'select from identity.resets where email = $1', [email])).toEqual([])
  })

  test('may try again when the new password is too weak: nothing changed yet, and the code still works', async () => {
    const { email, browser, code } = await asked()
    for (const [weak, reason] of [
      ['kort', 'password-short'],
      [`${email.split('@')[0]} en meer`, 'password-has-address'],
    ] as const) {
      expect(await refused(browser.api.resetPassword({ code, password: weak }))).toMatchObject({
        refused: 'invalid',
        reason,
        field: 'password',
      })
    }
    expect(await passwordWorks(email, old)).toBe(true)
    expect(await browser.api.resetPassword({ code, password })).toEqual({ next: 'sign-in' })
  })
})

describe('nobody else', () => {
  test('a code is used once, also by twenty requests at the same moment', async () => {
    const { browser, code } = await asked()
    const attempt = browser.attempt
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => browser.api.resetPassword({ code, password })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    browser.attempt = attempt
    expect(await refused(browser.api.resetPassword({ code, password }))).toEqual(over)
  })

  test('a code belongs to the browser that asked: another that also asked, and one that did not, cannot use it', async () => {
    const { email, browser, code } = await asked()
    const thief = portalBrowser(fresh)
    await thief.api.askPasswordReset({ email })
    expect(await refused(thief.api.resetPassword({ code, password }))).toEqual(wrongCode)
    expect(await refused(portalBrowser(fresh).api.resetPassword({ code, password }))).toEqual(over)
    const signingIn = portalBrowser(fresh)
    await signingIn.api.signIn({ email, password: old })
    expect(await refused(signingIn.api.resetPassword({ code, password }))).toEqual(over)
    expect(await refused(browser.api.enterCode({ code }))).toMatchObject({ refused: 'closed' })
    expect(await browser.api.resetPassword({ code, password })).toEqual({ next: 'sign-in' })
  })

  test('five wrong codes end it; the right one comes too late', async () => {
    const { email, account, browser, code } = await asked()
    for (let tries = 1; tries <= 4; tries += 1)
      expect(await refused(browser.api.resetPassword({ code: otherThan(code), password }))).toEqual(wrongCode)
    expect(await refused(browser.api.resetPassword({ code: otherThan(code), password }))).toEqual(over)
    expect(await refused(browser.api.resetPassword({ code, password }))).toEqual(over)
    expect(await passwordWorks(email, old)).toBe(true)
    expect((await verbsOf(account)).filter((verb) => verb === 'fail-sign-in')).toHaveLength(5)
  })

  test('thirty guesses at once are judged five times at most', async () => {
    const { browser, code } = await asked()
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => refused(browser.api.resetPassword({ code: otherThan(code), password }))),
    )
    expect(outcomes.filter(({ refused: kind }) => kind === 'invalid').length).toBeLessThanOrEqual(5)
    expect(await refused(browser.api.resetPassword({ code, password }))).toEqual(over)
  })

  test('wrong codes count with wrong passwords: ten in an hour shut the address, over attempts', async () => {
    const { email, browser, code } = await asked()
    for (let tries = 1; tries <= 5; tries += 1)
      await refused(browser.api.resetPassword({ code: otherThan(code), password }))
    const second = portalBrowser(fresh)
    await second.api.askPasswordReset({ email })
    const third = portalBrowser(fresh)
    await third.api.askPasswordReset({ email })
    const last = await resetCode(email)
    for (let tries = 1; tries <= 5; tries += 1)
      await refused(second.api.resetPassword({ code: otherThan(code), password }))
    expect(await refused(third.api.resetPassword({ code: last, password }))).toMatchObject({ refused: 'too-many' })
    expect(await refused(portalBrowser(fresh).api.signIn({ email, password: old }))).toMatchObject({
      refused: 'too-many',
    })
    await passMinutes(fresh, 60)
  })

  test('a code lasts ten minutes', async () => {
    const { browser, code } = await asked()
    await passMinutes(fresh, 9)
    expect(await refused(browser.api.resetPassword({ code: otherThan(code), password }))).toEqual(wrongCode)
    await passMinutes(fresh, 1)
    expect(await refused(browser.api.resetPassword({ code, password }))).toEqual(over)
  })

  test('who lost the account in between changes nothing', async () => {
    const { email, account, browser, code } = await asked()
    await rawSql(fresh.superuserUrl, 'update identity.accounts set deactivated_at = now() where id = $1', [account])
    expect(await refused(browser.api.resetPassword({ code, password }))).toEqual(wrongCode)
    await rawSql(fresh.superuserUrl, 'update identity.accounts set deactivated_at = null where id = $1', [account])
    expect(await passwordWorks(email, old)).toBe(true)
  })
})

describe('an address tells nothing', () => {
  const kinds = ['unknown', 'deactivated', 'invited', 'of the console'] as const

  async function addressOf(kind: (typeof kinds)[number]): Promise<string> {
    const person = await makePerson(fresh, kind === 'of the console' ? 'console' : 'portal')
    const change = { deactivated: 'deactivated_at = now()', invited: 'password_hash = null' }[kind as 'deactivated']
    if (change)
      await rawSql(fresh.superuserUrl, `update identity.accounts set ${change} where id = $1`, [person.account])
    return kind === 'unknown' ? `niemand-${person.email}` : person.email
  }

  test.each(kinds)('%s: the same answer, cookie and refusals as one that is known, and no mail', async (kind) => {
    const email = await addressOf(kind)
    const browser = portalBrowser(fresh)
    expect(await browser.api.askPasswordReset({ email })).toEqual({ next: 'code' })
    expect(browser.attempt).toMatch(/^__Host-portal-attempt=[\w-]{43}$/)
    expect(await mailsTo(fresh, email)).toEqual([])
    for (let tries = 1; tries <= 4; tries += 1)
      expect(await refused(browser.api.resetPassword({ code: '12345678', password }))).toEqual(wrongCode)
    expect(await refused(browser.api.resetPassword({ code: '12345678', password }))).toEqual(over)
  })

  test('also when it is a code that would have been right', async () => {
    const email = await addressOf('invited')
    const browser = portalBrowser(fresh)
    await browser.api.askPasswordReset({ email })
    const right = hashShortCode('reset', browser.call().attempt ?? '', '12345678', testSecret)
    await rawSql(fresh.superuserUrl, `update identity.resets set code_hash = decode($2, 'hex') where email = $1`, [
      email,
      right,
    ])
    expect(await refused(browser.api.resetPassword({ code: '12345678', password }))).toEqual(wrongCode)
  })

  test.each(['known', 'unknown'] as const)('%s: five an hour, then too many', async (kind) => {
    const person = await makePerson(fresh, 'portal')
    const email = kind === 'known' ? person.email : `niemand-${person.email}`
    for (let time = 1; time <= 5; time += 1) await portalBrowser(fresh).api.askPasswordReset({ email })
    const sixth = await refused(portalBrowser(fresh).api.askPasswordReset({ email: email.toUpperCase() }))
    expect(sixth).toMatchObject({ refused: 'too-many' })
    expect(await resetMails(email)).toHaveLength(kind === 'known' ? 5 : 0)
    await passMinutes(fresh, 60)
    expect(await portalBrowser(fresh).api.askPasswordReset({ email })).toEqual({ next: 'code' })
  })

  test('ten an hour from one network address, whoever it names', async () => {
    const { email } = await makePerson(fresh, 'portal')
    const guesser = portalBrowser(fresh)
    for (let time = 1; time <= 10; time += 1) await guesser.api.askPasswordReset({ email: `${time}-${email}` })
    expect(await refused(guesser.api.askPasswordReset({ email }))).toMatchObject({ refused: 'too-many' })
  })

  test('the answer takes half a second, known or not', async () => {
    const known = await makePerson(fresh, 'portal')
    for (const email of [known.email, `niemand-${known.email}`]) {
      const began = performance.now()
      await portalBrowser(fresh).api.askPasswordReset({ email })
      expect(performance.now() - began).toBeGreaterThanOrEqual(499)
    }
  })

  test('asking changes nothing for who is signed in', async () => {
    const person = await makePerson(fresh, 'portal')
    const browser = portalBrowser(fresh)
    await signInToPortal(fresh, browser, person.email)
    await portalBrowser(fresh).api.askPasswordReset({ email: person.email })
    expect((await whoIs(browser))?.accountId).toBe(person.account)
    expect(await passwordWorks(person.email, old)).toBe(true)
  })
})

test('the page in the mail is the portal’s own, whatever the request said', async () => {
  const { email } = await asked()
  expect((await resetMails(email))[0]?.parameters.page).toBe('https://portal.example.nl/wachtwoord-vergeten')
})

test.each([{ email: 'x'.repeat(255) }, { email: 'a\u0000@voorbeeld.nl' }, { email: 'a@b.nl', to: 'c@d.nl' }])(
  'input outside its bounds is refused: %j',
  async (input) => {
    expect(await refused(portalBrowser(fresh).api.askPasswordReset(input))).toMatchObject({ reason: 'malformed' })
  },
)
