import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const stepSeconds = 30

/** A new secret for an authenticator app: 160 random bits in base32 (32 characters). */
export function newTotpSecret(): string {
  return encodeBase32(randomBytes(20))
}

/** What an authenticator app reads, as a link or a QR code. */
export function otpauthUri(secret: string, email: string): string {
  const label = `${encodeURIComponent('Toezicht')}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer: 'Toezicht', algorithm: 'SHA1', digits: '6', period: '30' })}`
}

/** The code at a moment (RFC 6238, SHA-1, 30 seconds). */
export function totpCode(secret: string, at: Date, digits = 6): string {
  return codeOfStep(decodeBase32(secret), stepAt(at), digits)
}

/**
 * The time step whose code this is: the present one, or one before or after for clocks that differ. Null when it is none of these.
 * The caller must see to it that a step counts once.
 */
export function matchTotpStep(secret: string, code: string, at: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const key = decodeBase32(secret)
  const given = Buffer.from(code)
  const now = stepAt(at)
  const matching = [now - 1, now, now + 1].filter((step) =>
    timingSafeEqual(Buffer.from(codeOfStep(key, step, 6)), given),
  )
  return matching.at(-1) ?? null
}

function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / stepSeconds)
}

function codeOfStep(key: Buffer, step: number, digits: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 15
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return (number % 10 ** digits).toString().padStart(digits, '0')
}

function encodeBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function decodeBase32(text: string): Buffer {
  const bits = Array.from(text, (character) => {
    const value = alphabet.indexOf(character)
    if (value < 0) throw new Error('This is no base32 text')
    return value.toString(2).padStart(5, '0')
  }).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
