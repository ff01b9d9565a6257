import type { z } from 'zod'

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
}

/** One Dutch sentence for one zod issue; says what is expected, never what stood there. */
export function dutchReason(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'Dit veld ontbreekt.'
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${kinds[issue.expected] ?? issue.expected} te staan.`
    case 'invalid_value':
      return `Hier hoort te staan: ${issue.values.map((value) => JSON.stringify(value)).join(' of ')}.`
    case 'too_big':
      return `${sizeOf(issue.origin, issue.maximum)}: dat is het hoogste wat mag.`
    case 'too_small':
      return `${sizeOf(issue.origin, issue.minimum)}: dat is het minste wat mag.`
    case 'invalid_format':
      return 'De tekst is leeg, heeft niet de goede vorm of bevat tekens die niet mogen.'
    case 'unrecognized_keys':
      return 'Dit veld kent het formaat niet.'
    default:
      return 'Dit past niet in het formaat.'
  }
}

function sizeOf(origin: string, size: number | bigint): string {
  if (origin === 'array') return `${size} ${size === 1 ? 'onderdeel' : 'onderdelen'}`
  if (origin === 'string') return `${size} ${size === 1 ? 'teken' : 'tekens'}`
  return `${size}`
}
