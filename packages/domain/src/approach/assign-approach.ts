import { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import { daySchema, hasPassed } from '../study/deadline.ts'
import { approachFactsSchema } from './approach-facts.ts'
import { slugOf } from './slug.ts'

const name = z.string().trim().min(1).max(200)

export const partnerSchema = z.strictObject({ organisation: name, unit: name.nullable() })
export type Partner = z.infer<typeof partnerSchema>

/** Lists of partners may arrive longer than three: the rule refuses the fourth in words, the schema only guards size. */
export const assignmentSchema = z.strictObject({
  municipality: z.uuid(),
  name,
  facts: approachFactsSchema,
  directorTerm: name.nullable(),
  deadline: daySchema,
  partners: z.array(partnerSchema).max(10),
})
export type Assignment = z.infer<typeof assignmentSchema>

export const mostPartners = 3

export type PlannedRespondent = {
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  position: number
  questionnaire: 'full' | 'limited'
}

/**
 * Who answers what once an approach is assigned: the municipality the full questionnaire, each partner the limited one. Refuses a fourth partner,
 * the same organisation twice without a different unit, a deadline that has passed, a name without letters, an archive, and a real gemeente
 * in an invented study or the other way round.
 */
export function assignApproach(
  assignment: Assignment,
  place: {
    municipality: { name: string; fictional: boolean }
    study: { kind: 'running' | 'archive'; fictional: boolean }
  },
  now: Date,
): Refusal | { slug: string; respondents: PlannedRespondent[] } {
  const { municipality, study } = place
  if (study.kind === 'archive') return { refused: 'closed', reason: 'archive-study' }
  if (municipality.fictional !== study.fictional)
    return { refused: 'invalid', reason: 'example-and-real', field: 'municipality' }
  const slug = slugOf(assignment.name)
  if (!slug) return { refused: 'invalid', reason: 'name-without-letters', field: 'name' }
  if (hasPassed(assignment.deadline, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  if (assignment.partners.length > mostPartners)
    return { refused: 'invalid', reason: 'three-partners', field: 'partners' }
  const keys = assignment.partners.map(partnerKey)
  if (new Set(keys).size < keys.length) return { refused: 'invalid', reason: 'partner-twice', field: 'partners' }
  return {
    slug,
    respondents: [
      {
        kind: 'municipality',
        organisation: `Gemeente ${municipality.name}`,
        unit: null,
        position: 0,
        questionnaire: 'full',
      },
      ...assignment.partners.map((partner, index) => partnerAt(partner, index + 1)),
    ],
  }
}

/** The same organisation may answer twice for one approach, then with different units. */
export function partnerKey(partner: Partner): string {
  return JSON.stringify([partner.organisation.toLowerCase(), partner.unit?.toLowerCase() ?? null])
}

export function partnerAt({ organisation, unit }: Partner, position: number): PlannedRespondent {
  return { kind: 'partner', organisation, unit, position, questionnaire: 'limited' }
}
