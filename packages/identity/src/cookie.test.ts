import { expect, test } from 'vitest'
import { attemptCookie, readAttemptHash, readSessionHash, sessionCookie } from './cookie.ts'
import { hashToken, makeToken, newToken } from './session-token.ts'

const sent = (setCookie: string) => setCookie.split(';')[0] ?? ''

test('on https the cookie is bound to its host: __Host-, Secure, Path=/, HttpOnly, Lax, no domain', () => {
  const cookie = sessionCookie(newToken(), 'console', true)
  expect(cookie).toMatch(/^__Host-console=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  expect(cookie).not.toMatch(/domain/i)
})

test('on plain http it has its bare name, still HttpOnly and Lax', () => {
  expect(sessionCookie(newToken(), 'portal', false)).toMatch(/^portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('null ends a cookie', () => {
  expect(attemptCookie(null, 'portal', true)).toBe(
    '__Host-portal-attempt=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
  )
})

test('reading gives the hash of what was set, for the same app, purpose and scheme only', () => {
  const { token, hash } = makeToken()
  const header = `theme=dark; ${sent(sessionCookie(token, 'portal', true))}; x=y`
  expect(readSessionHash(header, 'portal', true)).toBe(hash)
  expect(readSessionHash(header, 'console', true)).toBeNull()
  expect(readSessionHash(header, 'portal', false)).toBeNull()
  expect(readAttemptHash(header, 'portal', true)).toBeNull()
  expect(readAttemptHash(sent(attemptCookie(token, 'portal', false)), 'portal', false)).toBe(hash)
})

test.each([
  null,
  undefined,
  '',
  'portal=',
  'portal=short',
  `portal=${'x'.repeat(44)}`,
  `portal=${"'".repeat(43)}`,
  `xportal=${'a'.repeat(43)}`,
])('nothing of our shape is no session: %j', (header) => {
  expect(readSessionHash(header, 'portal', false)).toBeNull()
})

test('two cookies of one name (a neighbour planted one) are no session', () => {
  expect(readSessionHash(`portal=${newToken()}; portal=${newToken()}`, 'portal', false)).toBeNull()
})

test('a token is 256 random bits and only its SHA-256 leaves', () => {
  const { token, hash } = makeToken()
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hashToken(token)).toBe(hash)
  expect(new Set(Array.from({ length: 200 }, newToken)).size).toBe(200)
})
