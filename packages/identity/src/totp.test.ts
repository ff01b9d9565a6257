import { describe, expect, test } from 'vitest'
import { matchTotpStep, newTotpSecret, otpauthUri, totpCode } from './totp.ts'

/** `12345678901234567890` in base32: the secret of RFC 6238, appendix B. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('RFC 6238, appendix B (SHA-1, 8 digits)', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %i seconds: %s', (seconds, code) => {
    expect(totpCode(secret, at(seconds), 8)).toBe(code)
    expect(totpCode(secret, at(seconds))).toBe(code.slice(2))
  })
})

describe('matchTotpStep', () => {
  const now = 1_700_000_010
  const step = Math.floor(now / 30)

  test.each([
    [-30, step - 1],
    [0, step],
    [30, step + 1],
  ])('a clock %i seconds off is forgiven and told apart', (off, expected) => {
    expect(matchTotpStep(secret, totpCode(secret, at(now + off)), at(now))).toBe(expected)
  })

  test.each([-90, -60, 60, 90])('a code of %i seconds off is refused', (off) => {
    expect(matchTotpStep(secret, totpCode(secret, at(now + off)), at(now))).toBeNull()
  })

  test.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦'])('%j is no code', (code) => {
    expect(matchTotpStep(secret, code, at(now))).toBeNull()
  })

  test('another secret gives another code', () => {
    expect(matchTotpStep(newTotpSecret(), totpCode(secret, at(now)), at(now))).toBeNull()
  })
})

test('a new secret is 160 bits and goes into the link', () => {
  const fresh = newTotpSecret()
  expect(fresh).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(fresh)
  const link = new URL(otpauthUri(fresh, 'a+b@voorbeeld.nl'))
  expect(link.searchParams.get('secret')).toBe(fresh)
  expect(decodeURIComponent(link.pathname)).toContain('Toezicht:a+b@voorbeeld.nl')
})
