import { expect, test } from 'vitest'
import { hashShortCode, openTotpSecret, sealTotpSecret } from './secrets.ts'

const installation = 'a secret of thirty-two characters or more'

test('a sealed secret opens for its own account and installation', () => {
  const sealed = sealTotpSecret('GEZDGNBV', 'account-1', installation)
  expect(sealed).not.toContain('GEZDGNBV')
  expect(sealTotpSecret('GEZDGNBV', 'account-1', installation)).not.toBe(sealed)
  expect(openTotpSecret(sealed, 'account-1', installation)).toBe('GEZDGNBV')
})

test('moved to another account, changed, or under another secret it does not open', () => {
  const sealed = sealTotpSecret('GEZDGNBV', 'account-1', installation)
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect(() => openTotpSecret(sealed, 'account-2', installation)).toThrow()
  expect(() => openTotpSecret(changed, 'account-1', installation)).toThrow()
  expect(() => openTotpSecret(sealed, 'account-1', `${installation}!`)).toThrow()
  expect(() => openTotpSecret('v1.AAAA', 'account-1', installation)).toThrow()
  expect(() => openTotpSecret('GEZDGNBV', 'account-1', installation)).toThrow()
})

test('the hash of a code depends on kind, scope, code and installation', () => {
  const base = hashShortCode('sign-in', 'attempt', '12345678', installation)
  expect(base).toMatch(/^[0-9a-f]{64}$/)
  const others = [
    hashShortCode('backup', 'attempt', '12345678', installation),
    hashShortCode('sign-in', 'other', '12345678', installation),
    hashShortCode('sign-in', 'attempt', '12345679', installation),
    hashShortCode('sign-in', 'attempt', '12345678', `${installation}!`),
    hashShortCode('sign-in', 'attempt1', '2345678', installation),
  ]
  expect(new Set([base, ...others]).size).toBe(6)
})
