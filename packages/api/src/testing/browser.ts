import { randomInt } from 'node:crypto'
import { testSecret } from '@toezicht/database/testing/cluster'
import type { FreshDatabase } from '@toezicht/database/testing/fresh-database'
import { attemptCookie, readAttemptHash, readSessionHash, sessionCookie } from '@toezicht/identity/cookie'
import type { Call } from '../call.ts'
import { createConsoleCaller } from '../console.ts'
import { createPortalCaller } from '../portal.ts'

/** The cookies of one browser for one app, kept as a browser keeps them: by what Set-Cookie said. */
export interface Browser {
  session: string | null
  attempt: string | null
  /** Its network address. */
  address: string
  /** Moves this browser's requests in time, for codes that depend on it; milliseconds. */
  ahead: number
  call(): Call
}

export function openBrowser(
  fresh: FreshDatabase,
  app: 'portal' | 'console',
  mode: Call['mode'] = 'production',
): Browser {
  const browser: Browser = {
    session: null,
    attempt: null,
    address: `198.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    ahead: 0,
    call: () => ({
      store: fresh.store(app),
      publicStore: null,
      storage: null,
      session: readSessionHash(browser.session, app, true),
      attempt: readAttemptHash(browser.attempt, app, true),
      device: 'Firefox, Linux',
      requestId: 'test',
      clientAddress: browser.address,
      mode,
      portalUrl: 'https://portal.example.nl',
      consoleUrl: 'https://console.example.nl',
      secret: testSecret,
      now: () => new Date(Date.now() + browser.ahead),
      setSessionToken: (token) => {
        browser.session = kept(sessionCookie(token, app, true))
      },
      setAttemptToken: (token) => {
        browser.attempt = kept(attemptCookie(token, app, true))
      },
      noteActor: () => undefined,
    }),
  }
  return browser
}

function kept(setCookie: string): string | null {
  return /Max-Age=0/.test(setCookie) ? null : (setCookie.split(';')[0] ?? null)
}

export type PortalBrowser = Browser & { api: ReturnType<typeof createPortalCaller> }
export type ConsoleBrowser = Browser & { api: ReturnType<typeof createConsoleCaller> }

export function portalBrowser(fresh: FreshDatabase, mode?: Call['mode']): PortalBrowser {
  const browser = openBrowser(fresh, 'portal', mode)
  return Object.assign(browser, { api: createPortalCaller(() => browser.call()) })
}

export function consoleBrowser(fresh: FreshDatabase): ConsoleBrowser {
  const browser = openBrowser(fresh, 'console')
  return Object.assign(browser, { api: createConsoleCaller(() => browser.call()) })
}
