import { hashToken } from './session-token.ts'

export type App = 'portal' | 'console'

/**
 * Ports share cookies, so each app has its own name. On https the name starts with `__Host-`, which browsers accept with Secure, Path=/ and
 * without a domain only; on plain http (the demonstration on 127.0.0.1) the bare name, since Secure is not accepted there by every browser.
 */
export function cookieName(app: App, purpose: 'session' | 'attempt', secure: boolean): string {
  const name = purpose === 'session' ? app : `${app}-attempt`
  return secure ? `__Host-${name}` : name
}

/** Value of a Set-Cookie header for the session; null ends it. It lives as long as the browser is open: the server sets the real limits. */
export function sessionCookie(token: string | null, app: App, secure: boolean): string {
  return serialise(cookieName(app, 'session', secure), token, secure)
}

/** Value of a Set-Cookie header for the sign-in under way; null ends it. */
export function attemptCookie(token: string | null, app: App, secure: boolean): string {
  return serialise(cookieName(app, 'attempt', secure), token, secure)
}

function serialise(name: string, token: string | null, secure: boolean): string {
  const parts = [`${name}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (secure) parts.push('Secure')
  if (token === null) parts.push('Max-Age=0')
  return parts.join('; ')
}

/** Hex SHA-256 of the session token in a Cookie header; null when there is none, or nothing of our shape, or more than one. */
export function readSessionHash(cookieHeader: string | null | undefined, app: App, secure: boolean): string | null {
  return readHash(cookieHeader, cookieName(app, 'session', secure))
}

/** The same for the sign-in attempt of this browser. */
export function readAttemptHash(cookieHeader: string | null | undefined, app: App, secure: boolean): string | null {
  return readHash(cookieHeader, cookieName(app, 'attempt', secure))
}

function readHash(cookieHeader: string | null | undefined, name: string): string | null {
  const values = (cookieHeader ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  const [token] = values
  return token && values.length === 1 ? hashToken(token) : null
}
