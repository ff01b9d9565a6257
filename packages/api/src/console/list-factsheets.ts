import { findFactsheetPage } from '@toezicht/database/repositories/factsheet-page'
import { listStudies } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { searchedSchema } from './searched.ts'

const nothing: Awaited<ReturnType<typeof findFactsheetPage>> = { factsheets: [], total: 0, more: false }

/** The gemeenten of a study with how far their factsheets are, a page at a time; of the first of the actor's studies when none is named. */
export const listFactsheets = signedInProcedure({
  verb: 'list-factsheets',
  roles: ['inspector', 'lead', 'administrator'],
  relation: 'own-study',
  states: 'always; shows own studies only',
})
  .input(z.strictObject({ study: z.uuid().nullable(), search: searchedSchema, after: z.uuid().nullable() }))
  .query(async ({ ctx, input: { study: id, ...filter } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const studies = await listStudies(reading)
        const study = id === null ? studies[0] : studies.find((each) => each.id === id)
        if (!study && id !== null) return outsideScope
        const named = studies.map(({ id, name }) => ({ id, name }))
        const page = study ? await findFactsheetPage(reading, study.id, filter) : nothing
        const factsheets = page.factsheets.map(({ embargoUntil, ...row }) => ({
          ...row,
          embargoUntil: embargoUntil?.toISOString() ?? null,
        }))
        return { study: study ?? null, studies: named, ...page, factsheets }
      }),
    ),
  )
