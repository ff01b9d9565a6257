import type { z } from 'zod'
import type { municipalityContextSchema } from '../publication/factsheet.ts'

/** What stands in `participations.context`: facts about the gemeente, each with its source and date. */
export type MunicipalityContext = z.infer<typeof municipalityContextSchema>

export const noContext: MunicipalityContext = {
  population: { kind: 'not-stated' },
  householdsWithChildren: { kind: 'not-stated' },
  estimatedFamilies: { kind: 'not-stated' },
  paragraphs: [],
}
