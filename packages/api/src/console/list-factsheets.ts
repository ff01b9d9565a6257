import { findFactsheetPage } from '@toezicht/database/repositories/factsheet-page'
import { findStudy } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { searchedSchema } from './searched.ts'

/** The gemeenten of a study with how far their factsheets are, a page at a time. */
export const listFactsheets = signedInProcedure({
  verb: 'list-factsheets',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ study: z.uuid(), search: searchedSchema, after: z.uuid().nullable() }))
  .query(async ({ ctx, input: { study: id, ...filter } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const study = await findStudy(reading, id)
        if (!study) return outsideScope
        return { study, ...(await findFactsheetPage(reading, study.id, filter)) }
      }),
    ),
  )
