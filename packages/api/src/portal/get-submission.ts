import { isRefusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, loadSubmission, sectionsOf } from './load-submission.ts'

/** The start page of a questionnaire: what it is about and how far each section is. */
export const getSubmission = sessionProcedure({
  verb: 'get-submission',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    return settle(isRefusal(loaded) ? loaded : { heading: headingOf(loaded), ...sectionsOf(loaded) })
  })
