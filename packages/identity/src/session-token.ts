import { createHash, randomBytes } from 'node:crypto'

const shape = /^[A-Za-z0-9_-]{43}$/

/** A secret that fits in a cookie or a link: 256 random bits as 43 characters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token in hex: all that is ever stored. Null when the text is no token of ours. */
export function hashToken(token: string): string | null {
  return shape.test(token) ? createHash('sha256').update(token).digest('hex') : null
}

/** A new token and its hash. */
export function makeToken(): { token: string; hash: string } {
  const token = newToken()
  return { token, hash: createHash('sha256').update(token).digest('hex') }
}
