import { z } from 'zod'
import { titleSchema } from '../publication/written-text.ts'
import type { Refusal } from '../refusal.ts'

/** The most words of its own an approach keeps, beside its word for the director. */
export const mostTerms = 40

/** What an approach calls things. Refused: more than forty words, a word of more than 60 characters, control characters. */
export const approachTermsSchema = z.strictObject({
  directorTerm: titleSchema.max(200).nullable(),
  terms: z.array(titleSchema.max(60)).max(mostTerms),
})

/** The terms as they are stored: trimmed, each once, whatever its case. Refuses an approach that is no longer judged, and terms that are as they were. */
export function saveTerms(
  approach: { status: string; directorTerm: string | null; terms: readonly string[] },
  wanted: z.infer<typeof approachTermsSchema>,
): Refusal | { directorTerm: string | null; terms: string[] } {
  if (approach.status !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
  const seen = new Set<string>()
  const terms = wanted.terms
    .map((term) => term.replace(/\s+/g, ' ').trim())
    .filter((term) => {
      const known = seen.has(term.toLowerCase())
      seen.add(term.toLowerCase())
      return !known
    })
  const directorTerm = wanted.directorTerm?.replace(/\s+/g, ' ').trim() || null
  if (directorTerm === approach.directorTerm && JSON.stringify(terms) === JSON.stringify(approach.terms))
    return { refused: 'invalid', reason: 'terms-unchanged', field: 'directorTerm' }
  return { directorTerm, terms }
}
