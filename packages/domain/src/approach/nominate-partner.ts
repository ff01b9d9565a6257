import { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import { cleanLine, cleanText } from '../submission/clean-text.ts'
import { mostPartners, type Partner, partnerKey } from './assign-approach.ts'

const typed = z.string().max(100_000)

/** A nomination as it is typed; the schema guards size alone, the rule says what is wrong beside its field. */
export const typedNominationSchema = z.strictObject({
  organisation: typed,
  unit: typed,
  contactName: typed,
  contactEmail: typed,
  why: typed,
})
export type TypedNomination = z.infer<typeof typedNominationSchema>

/** A network partner that the gemeente names, with whom STJ can ask there and why. */
export interface Nomination extends Partner {
  contactName: string
  contactEmail: string
  why: string
}

const limits = { organisation: 200, unit: 200, contactName: 200, contactEmail: 254, why: 2_000 } as const

/**
 * Whether a gemeente may name this partner. Refuses an approach that is no longer judged, a fourth (partners and open proposals together), the
 * same organisation and unit twice, and fields that are empty, too long or no mail address: an issue for each field.
 */
export function nominatePartner(
  approach: { status: string; partners: readonly Partner[]; proposed: readonly Partner[] },
  nomination: TypedNomination,
): Refusal | Nomination {
  if (approach.status !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
  const named = [...approach.partners, ...approach.proposed]
  if (named.length >= mostPartners) return { refused: 'closed', reason: 'three-nominated' }
  const clean = {
    organisation: lineOf(nomination.organisation),
    unit: lineOf(nomination.unit) || null,
    contactName: lineOf(nomination.contactName),
    contactEmail: lineOf(nomination.contactEmail).toLowerCase(),
    why: cleanText(nomination.why.replaceAll('\u0000', ''))?.trim() ?? '',
  }
  const issues = issuesOf(clean)
  if (issues.length > 0) return { refused: 'invalid', reason: 'nomination-incomplete', issues }
  if (named.some((each) => partnerKey(each) === partnerKey(clean)))
    return { refused: 'invalid', reason: 'nominated-twice', field: 'organisation' }
  return clean
}

function issuesOf(clean: Nomination): { path: string; reason: string }[] {
  const fields = Object.keys(limits) as (keyof typeof limits)[]
  return fields.flatMap((path) => {
    const text = clean[path] ?? ''
    if (text.length > limits[path]) return [{ path, reason: 'too-long' }]
    if (path !== 'unit' && text === '') return [{ path, reason: `${wordOf[path]}-missing` }]
    if (path === 'contactEmail' && !z.email().safeParse(text).success) return [{ path, reason: 'address-wrong' }]
    return []
  })
}

const wordOf = { organisation: 'organisation', contactName: 'contact', contactEmail: 'address', why: 'why' } as const

/** One line without what turns the reading direction around: it becomes a name in mails and lists. */
function lineOf(text: string): string {
  return (cleanLine(text.replaceAll('\u0000', '')) ?? '')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}
