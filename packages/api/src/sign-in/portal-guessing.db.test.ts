import { readOwnSession } from '@toezicht/database/repositories/session'
import { passMinutes } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, portalBrowser } from '../testing/browser.ts'
import { refused } from '../testing/refused.ts'
import { mailedCode, makePerson, password, signInToPortal } from '../testing/sign-in-walk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const wrongCredentials = { refused: 'invalid', reason: 'credentials' }
const whoIs = (browser: Browser) => fresh.store('portal').read(browser.call().session, readOwnSession)
const otherThan = (code: string) => (code === '00000000' ? '00000001' : '00000000')

describe('guessing', () => {
  test('a wrong password and an unknown address hear the same, after the same work', async () => {
    const person = await makePerson(fresh, 'portal')
    // Processor time, all threads: on a busy machine the clock says nothing about the work.
    const work = async (email: string) => {
      const began = process.cpuUsage()
      expect(await refused(portalBrowser(fresh).api.signIn({ email, password: 'een fout wachtwoord' }))).toEqual(
        wrongCredentials,
      )
      const { user, system } = process.cpuUsage(began)
      return user + system
    }
    await work('warm@voorbeeld.nl')
    const known: number[] = []
    const unknown: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      known.push(await work(person.email))
      unknown.push(await work('niemand@voorbeeld.nl'))
    }
    // Without the hash of nobody an unknown address would cost about a tenth.
    expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.5)
    expect(Math.min(...unknown) / Math.min(...known)).toBeLessThan(2)
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
