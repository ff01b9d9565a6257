import { expect, test } from 'vitest'
import { newSignInCode, normaliseCode } from './codes.ts'
import { newBackupCodes, newInvitationCode, normaliseInvitationCode } from './invitation-code.ts'
import { hashInvitationCode, newInvitation } from './invitation-secrets.ts'
import { hashToken } from './session-token.ts'

const installation = 'a secret of thirty-two characters or more'

test('a mailed code is eight digits, also with zeros in front', () => {
  const codes = Array.from({ length: 500 }, newSignInCode)
  expect(codes.every((code) => /^\d{8}$/.test(code))).toBe(true)
  expect(new Set(codes).size).toBeGreaterThan(490)
})

test.each([' 12345678 ', '1234 5678', '1234-5678', '1234\u20135678', '12.34.56.78', '12345678\n'])(
  '%j may be pasted',
  (typed) => {
    expect(normaliseCode(typed)).toBe('12345678')
  },
)

test('a short code has at least 50 bits and reads as it was meant', () => {
  const code = newInvitationCode()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/)
  expect(Math.log2(32) * code.replaceAll('-', '').length).toBeGreaterThanOrEqual(50)
  expect(normaliseInvitationCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code.replaceAll('-', ''))
  expect(normaliseInvitationCode('oOiIlL')).toBe('001111')
})

test('ten different backup codes', () => {
  expect(new Set(newBackupCodes()).size).toBe(10)
})

test('an invitation keeps hashes only; its link holds the token, its code counts with the invited address alone', () => {
  const made = newInvitation('Een@voorbeeld.nl', 'https://portal.example.nl', installation)
  const token = new URL(made.link).searchParams.get('sleutel') ?? ''
  expect(made.link.startsWith('https://portal.example.nl/uitnodiging?')).toBe(true)
  expect(hashToken(token)).toBe(made.tokenHash)
  expect(hashInvitationCode(made.shortCode.toLowerCase(), ' een@VOORBEELD.nl', installation)).toBe(made.shortHash)
  expect(hashInvitationCode(made.shortCode, 'ander@voorbeeld.nl', installation)).not.toBe(made.shortHash)
})
