import type { HistoryRow } from '@toezicht/database/repositories/published-version'
import type { FactsheetListing } from '@toezicht/publishing/factsheet-index-html'
import { z } from 'zod'

const listed = z.object({ publishedOn: z.string().max(10), origin: z.enum(['archive', 'study']) })

/** A factsheet as the overview names it. Date and origin come from its own published JSON; without it, from the row. */
export function listingOf(factsheet: HistoryRow, json: Buffer | null): FactsheetListing {
  const own = json ? listed.safeParse(JSON.parse(json.toString('utf8'))) : null
  const { municipalitySlug, municipalityName, studySlug, studyName, fictional, number, publishedAt } = factsheet
  return {
    municipality: { slug: municipalitySlug, name: municipalityName },
    study: { slug: studySlug, name: studyName, fictional },
    version: number,
    ...(own?.success ? own.data : { publishedOn: publishedAt.toISOString().slice(0, 10), origin: 'study' as const }),
  }
}
