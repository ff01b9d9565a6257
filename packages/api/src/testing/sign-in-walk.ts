import { randomUUID } from 'node:crypto'
import { makeAccount } from '@toezicht/database/testing/builders/make-account'
import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import { testSecret } from '@toezicht/database/testing/cluster'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { isRefusal } from '@toezicht/domain/refusal'
import { hashPassword } from '@toezicht/identity/passwords'
import { sealTotpSecret } from '@toezicht/identity/secrets'
import { newTotpSecret, totpCode } from '@toezicht/identity/totp'
import type { ConsoleBrowser, PortalBrowser } from './browser.ts'

export const password = 'fiets lamp wolk muur'
const hashed = hashPassword(password)

export interface KnownPerson {
  account: string
  email: string
  totpSecret: string
}

/** Somebody with a password, and in the console an authenticator. */
export async function makePerson(
  fresh: FreshDatabase,
  app: 'portal' | 'console',
  options: { administrator?: boolean; enrolled?: boolean } = {},
): Promise<KnownPerson> {
  const { administrator = false, enrolled = true } = options
  const passwordHash = await hashed
  if (isRefusal(passwordHash)) throw new Error('No turn to hash a password')
  const [id, totpSecret] = [randomUUID(), newTotpSecret()]
  const email = `${id.slice(0, 8)}@voorbeeld.nl`
  const sealed = app === 'console' && enrolled ? sealTotpSecret(totpSecret, id, testSecret) : null
  await fresh
    .store('owner')
    .change(null, (changing) =>
      makeAccount(changing, { id, app, name: `Naam ${email}`, email, passwordHash, totpSecret: sealed, administrator }),
    )
  return { account: id, email, totpSecret }
}

/** The newest code mailed to an address. */
export async function mailedCode(fresh: FreshDatabase, email: string): Promise<string> {
  const code = (await mailsTo(fresh, email)).find((mail) => mail.template === 'sign-in-code')?.parameters.code
  if (!code) throw new Error(`No code was mailed to ${email}`)
  return code
}

export async function signInToPortal(fresh: FreshDatabase, browser: PortalBrowser, email: string): Promise<void> {
  await browser.api.signIn({ email, password })
  await browser.api.enterCode({ code: await mailedCode(fresh, email) })
}

/** The code an authenticator shows in that browser's time. */
export function shownCode(browser: ConsoleBrowser, person: KnownPerson): string {
  return totpCode(person.totpSecret, browser.call().now())
}

export async function signInToConsole(browser: ConsoleBrowser, person: KnownPerson): Promise<void> {
  await browser.api.signIn({ email: person.email, password })
  await browser.api.enterCode({ code: shownCode(browser, person) })
}
