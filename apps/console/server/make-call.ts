import type { Call } from '@toezicht/api/call'
import { attemptCookie, readAttemptHash, readSessionHash, sessionCookie } from '@toezicht/identity/cookie'
import { describeDevice } from '@toezicht/identity/device'
import type { AppEnvironment } from '@toezicht/server/app-environment'
import type { RequestContext } from '@toezicht/server/request-context'

/** The context of every procedure in one request. Cookies it wants to set gather in `cookies`, for the response. */
export function makeCall(
  environment: AppEnvironment,
  surroundings: Pick<Call, 'store' | 'storage'>,
  request: Request,
  context: RequestContext,
): { call: Call; cookies: string[] } {
  const secure = environment.PUBLIC_URL.protocol === 'https:'
  const cookie = request.headers.get('cookie')
  const cookies: string[] = []
  const call: Call = {
    ...surroundings,
    publicStore: null,
    session: readSessionHash(cookie, 'console', secure),
    attempt: readAttemptHash(cookie, 'console', secure),
    device: describeDevice(request.headers.get('user-agent')),
    requestId: context.requestId,
    clientAddress: context.clientAddress,
    mode: environment.TOEZICHT_MODE,
    portalUrl: environment.PORTAL_URL.href,
    consoleUrl: environment.CONSOLE_URL.href,
    secret: environment.TOEZICHT_SECRET,
    now: () => new Date(),
    setSessionToken: (token) => cookies.push(sessionCookie(token, 'console', secure)),
    setAttemptToken: (token) => cookies.push(attemptCookie(token, 'console', secure)),
    noteActor: (accountId) => {
      context.actorId = accountId
    },
  }
  return { call, cookies }
}

/** The response with the cookies its procedures set. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
