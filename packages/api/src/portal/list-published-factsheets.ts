import { listPublishedFactsheets as listVisible } from '@toezicht/database/repositories/published-factsheet'
import { z } from 'zod'
import { openProcedure } from '../procedure.ts'

/** What the public may read now: the newest factsheet of each gemeente. */
export const listPublishedFactsheets = openProcedure({
  verb: 'list-published-factsheets',
  roles: ['visitor', 'respondent', 'coordinator'],
  relation: 'published',
  states: 'visible by the clock of the database, not withdrawn',
})
  .input(z.strictObject({}))
  .query(async ({ ctx }) => {
    const all = ctx.publicStore ? await listVisible(ctx.publicStore.direct) : []
    const newest = [...Map.groupBy(all, (each) => each.municipalitySlug).values()].flatMap((versions) =>
      versions.slice(0, 1),
    )
    return newest.map(({ municipalitySlug, municipalityName, studyName, fictional, publishedAt }) => ({
      slug: municipalitySlug,
      municipality: municipalityName,
      study: studyName,
      fictional,
      publishedAt: publishedAt.toISOString(),
    }))
  })
