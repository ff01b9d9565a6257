import { isRefusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, loadSubmission } from './load-submission.ts'
import { taskListOf } from './task-list.ts'

/** The task list of a questionnaire: what it is about, how far each section is, who fills in what, who changed what last. */
export const getSubmission = sessionProcedure({
  verb: 'get-submission',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    return settle(isRefusal(loaded) ? loaded : { heading: headingOf(loaded), me: loaded.own.me, ...taskListOf(loaded) })
  })
