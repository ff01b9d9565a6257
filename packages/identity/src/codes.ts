import { randomInt } from 'node:crypto'

/** A code for the mail: 8 digits, leading zeros kept. */
export function newSignInCode(): string {
  return randomInt(0, 100_000_000).toString().padStart(8, '0')
}

/** What was typed or pasted without spaces, dashes and dots: `1234 5678` is `12345678`. */
export function normaliseCode(typed: string): string {
  return typed.replace(/[\s.\-\u2010-\u2014]/g, '')
}
