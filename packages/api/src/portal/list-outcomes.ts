import { listOwnOutcomes, type OutcomeRow } from '@toezicht/database/repositories/published-version'
import { newestPath } from '@toezicht/publishing/factsheet-address'
import { z } from 'zod'
import { signedInProcedure } from '../procedure.ts'

/** The factsheets about the gemeenten that one coordinates for: also those that the public cannot read yet. */
export const listOutcomes = signedInProcedure({
  verb: 'list-outcomes',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'always; shows what a coordinator of the gemeente may read',
})
  .input(z.strictObject({}))
  .query(async ({ ctx }) => (await ctx.store.read(ctx.session, listOwnOutcomes)).map(showOutcome))

/** Moments as text; `address` once the public can read it. */
export function showOutcome({ visibleFrom, municipalitySlug, studySlug, ...outcome }: OutcomeRow) {
  const open = outcome.isPublic && outcome.isRendered
  return {
    ...outcome,
    visibleFrom: visibleFrom.toISOString(),
    address: open ? `${newestPath(municipalitySlug)}/${studySlug}/v${outcome.number}` : null,
  }
}
