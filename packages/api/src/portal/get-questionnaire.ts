import { isRefusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, loadSubmission } from './load-submission.ts'
import { sectionView } from './section-view.ts'

/** All questions in order, to read or print before starting. */
export const getQuestionnaire = sessionProcedure({
  verb: 'get-questionnaire',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    if (isRefusal(loaded)) return settle(loaded)
    const sections = loaded.facts.framework.sections.flatMap(({ code }) => sectionView(loaded.facts, code) ?? [])
    return { heading: headingOf(loaded), sections }
  })
