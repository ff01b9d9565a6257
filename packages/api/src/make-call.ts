import { attemptCookie, readAttemptHash, readSessionHash, sessionCookie } from '@toezicht/identity/cookie'
import { describeDevice } from '@toezicht/identity/device'
import type { Call } from './call.ts'

/** What of an app's environment a call needs; packages/server parses the whole. */
interface Installation {
  PUBLIC_URL: URL
  PORTAL_URL: URL
  CONSOLE_URL: URL
  TOEZICHT_MODE: Call['mode']
  TOEZICHT_SECRET: string
}

/** What the server knows about a request; `actorId` is written back for its log line. */
interface Asked {
  readonly requestId: string
  readonly clientAddress: string
  actorId: string | null
}

export type Surroundings = Pick<Call, 'store' | 'publicStore' | 'storage' | 'live' | 'speller'>

/** The context of every procedure in one request. Cookies it wants to set gather in `cookies`, for the response. */
export function makeCall(
  app: 'portal' | 'console',
  installation: Installation,
  surroundings: Surroundings,
  headers: Pick<Headers, 'get'>,
  asked: Asked,
): { call: Call; cookies: string[] } {
  const secure = installation.PUBLIC_URL.protocol === 'https:'
  const cookie = headers.get('cookie')
  const cookies: string[] = []
  const call: Call = {
    ...surroundings,
    session: readSessionHash(cookie, app, secure),
    attempt: readAttemptHash(cookie, app, secure),
    get device() {
      return describeDevice(headers.get('user-agent'))
    },
    requestId: asked.requestId,
    clientAddress: asked.clientAddress,
    mode: installation.TOEZICHT_MODE,
    portalUrl: installation.PORTAL_URL.href,
    consoleUrl: installation.CONSOLE_URL.href,
    secret: installation.TOEZICHT_SECRET,
    now: () => new Date(),
    setSessionToken: (token) => cookies.push(sessionCookie(token, app, secure)),
    setAttemptToken: (token) => cookies.push(attemptCookie(token, app, secure)),
    noteActor: (accountId) => {
      asked.actorId = accountId
    },
  }
  return { call, cookies }
}

/** The response with the cookies its procedures set. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
