import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Random characters of Crockford's base32 (no I, L, O, U): 5 bits each. */
function randomCharacters(count: number): string {
  return Array.from(randomBytes(count), (byte) => alphabet[byte & 31]).join('')
}

/** A short code to type: 11 characters, 55 bits, written as `XXXX-XXXX-XXX`. */
export function newInvitationCode(): string {
  return group(randomCharacters(11))
}

/** Ten codes for who lost the telephone: 50 bits each, written as `XXXX-XXXX-XX`. */
export function newBackupCodes(): string[] {
  return Array.from({ length: 10 }, () => group(randomCharacters(10)))
}

function group(characters: string): string {
  return characters.match(/.{1,4}/g)?.join('-') ?? ''
}

/** What a person typed, as it was meant: case, dashes and spaces do not matter, O is 0, I and L are 1. */
export function normaliseInvitationCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
