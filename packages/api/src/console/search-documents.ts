import { findAssessment } from '@toezicht/database/repositories/assessment'
import { noteReading } from '@toezicht/database/repositories/audit-log'
import {
  type FoundDocument,
  type HitRow,
  listTextless,
  searchPages,
} from '@toezicht/database/repositories/document-search'
import { excerptOf, markedText } from '@toezicht/domain/document/marked-text'
import { searchTerms } from '@toezicht/domain/document/search-terms'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

const atOnce = 20
const placeSchema = z.strictObject({
  tier: z.union([z.literal(0), z.literal(1)]),
  document: z.uuid(),
  page: z.int().min(1).max(5_000),
})

/**
 * Full-text search in what was sent for an approach: pages with a piece of their text and where in it the words stand. `exact` false: the page has words
 * that resemble what was asked. `said`: `nothing` when the query has no letters, `common` when it has only words that stand everywhere.
 */
export const searchDocuments = signedInProcedure({
  verb: 'search-documents',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; what was never sent, waits, was refused or destroyed is not found',
})
  .input(z.strictObject({ assessment: z.uuid(), query: z.string().max(20_000), after: placeSchema.nullable() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const assessment = await findAssessment(reading, input.assessment)
        if (!assessment) return outsideScope
        const { terms, cut } = searchTerms(input.query)
        const textless = await listTextless(reading, assessment.id)
        const none: Omit<Found, 'said'> = { hits: [], documents: [], next: null, cut, textless }
        if (terms.length === 0) return { ...none, said: 'nothing' as const }
        const found = await searchPages(reading, assessment.id, terms, { after: input.after, most: atOnce + 1 })
        if (!found) return { ...none, said: 'common' as const }
        const hits = found.hits.slice(0, atOnce)
        for (const id of new Set(hits.map(({ document }) => document)))
          await noteReading(reading, assessment.studyId, 'read-document', { kind: 'policy-document', id })
        const last = found.hits.length > atOnce ? hits.at(-1) : undefined
        const next = last ? { tier: last.tier, document: last.document, page: last.page } : null
        return { ...none, said: 'found' as const, hits: hits.map(showHit), documents: found.documents, next }
      }),
    ),
  )

interface Found {
  said: 'found' | 'nothing' | 'common'
  hits: ReturnType<typeof showHit>[]
  documents: FoundDocument[]
  next: z.output<typeof placeSchema> | null
  cut: boolean
  textless: { id: string; title: string }[]
}

function showHit({ tier, document, title, page, signed }: HitRow) {
  return { document, title, page, exact: tier === 0, excerpt: excerptOf(markedText(signed)) }
}
