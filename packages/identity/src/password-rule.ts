import type { Refusal } from '@toezicht/domain/refusal'

export const shortestPassword = 12
export const longestPassword = 200

const commonStems = [
  'wachtwoord',
  'password',
  'welkom',
  'qwerty',
  'azerty',
  'toezicht',
  'geheim',
  'inspectie',
  'gemeente',
  'zomer',
  'winter',
  'lente',
  'herfst',
]
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789012345678901234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
]

/**
 * Why a password is not good enough, or null. At least 12 characters; not the address or its name; not a few characters repeated, a row of the
 * keyboard, or one very common word with digits and signs around it. No rule about kinds of characters: length is what counts.
 */
export function refusePassword(password: string, email: string, field = 'password'): Refusal | null {
  const refuse = (reason: string): Refusal => ({ refused: 'invalid', reason, field })
  const text = password.normalize('NFC').toLowerCase()
  if ([...text].length < shortestPassword || password.length > longestPassword) return refuse('password-short')
  const name = email.toLowerCase().split('@')[0] ?? ''
  if (name.length >= 3 && text.includes(name)) return refuse('password-has-address')
  if (isCommon(text)) return refuse('password-common')
  return null
}

function isCommon(text: string): boolean {
  if (new Set(text).size < 5) return true
  if (rows.some((row) => row.includes(text) || [...row].reverse().join('').includes(text))) return true
  if (text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2)) return isCommonHalf(text)
  return commonStems.some((stem) => text.replace(/[^\p{L}]/gu, '') === stem)
}

function isCommonHalf(text: string): boolean {
  return commonStems.some((stem) => text.includes(stem)) || new Set(text).size < 7
}
