import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

type Purpose = 'totp at rest' | 'short codes at rest'

/** A 256-bit key for one purpose, derived from the installation's secret (HKDF-SHA256). */
function deriveKey(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'toezicht', purpose, 32))
}

/** Encrypts a TOTP secret for its account with AES-256-GCM: `v1.` and nonce, ciphertext and tag in base64url. */
export function sealTotpSecret(totpSecret: string, accountId: string, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(secret, 'totp at rest'), nonce)
  cipher.setAAD(Buffer.from(accountId))
  const sealed = Buffer.concat([nonce, cipher.update(totpSecret, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `v1.${sealed.toString('base64url')}`
}

/** Opens what sealTotpSecret made. Throws when it was changed, belongs to another account, or to another installation's secret. */
export function openTotpSecret(sealed: string, accountId: string, secret: string): string {
  const [version, text = ''] = sealed.split('.')
  const bytes = Buffer.from(text, 'base64url')
  if (version !== 'v1' || bytes.length < 28) throw new Error('This is no sealed TOTP secret')
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(secret, 'totp at rest'), bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(accountId))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
}

/**
 * Keyed hash, in hex, of a code that people type. Such codes are short enough to try out, so a plain hash would not protect a stolen
 * database. `scope` ties the code to what it is for: an attempt, an address, an account.
 */
export function hashShortCode(
  kind: 'sign-in' | 'reset' | 'invitation' | 'backup',
  scope: string,
  code: string,
  secret: string,
): string {
  return createHmac('sha256', deriveKey(secret, 'short codes at rest'))
    .update(JSON.stringify([kind, scope, code]))
    .digest('hex')
}
