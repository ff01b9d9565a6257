import { dutchDay } from '../study/deadline.ts'
import { type Factsheet, factsheetSchema } from './factsheet.ts'

/** What only publishing decides about a factsheet. */
export interface Publishing {
  number: number
  /** From when the public may read it. */
  publishedAt: Date
  municipalitySlug: string
  studySlug: string
  fictional: boolean
  /** What is better than in the version before; null for a first version. */
  note: string | null
}

/**
 * The approved content with number, day, frozen addresses, whether it is an example, and what was corrected. A day that the content brings itself
 * (an archive, "2013-09") stands. Throws on content that is no factsheet.
 */
export function publishedFactsheet(content: unknown, publishing: Publishing): Factsheet {
  const approved = factsheetSchema.parse(content)
  return {
    ...approved,
    version: publishing.number,
    publishedOn: approved.publishedOn ?? dutchDay(publishing.publishedAt),
    correction: publishing.note,
    municipality: { ...approved.municipality, slug: publishing.municipalitySlug },
    study: { ...approved.study, slug: publishing.studySlug, fictional: publishing.fictional },
  }
}
