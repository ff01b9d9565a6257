import { readNominations } from '@toezicht/database/repositories/nomination'
import { mostPartners } from '@toezicht/domain/approach/assign-approach'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, loadSubmission, sectionsOf } from './load-submission.ts'

/** The network partners of the gemeente's approach: those who are asked, those it named, and how many it may still name. */
export const listNominations = sessionProcedure({
  verb: 'list-nominations',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'the questionnaire of a gemeente',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    if (isRefusal(loaded)) return settle(loaded)
    const place = await ctx.store.read(ctx.session, (reading) => readNominations(reading, input.submission))
    if (!place) return settle(outsideScope)
    const { partners, nominations, role, status } = place
    const open = nominations.filter((each) => each.status === 'proposed').length
    const { answered, asked } = sectionsOf(loaded)
    const left = status === 'assigned' ? Math.max(0, mostPartners - partners.length - open) : 0
    return { heading: headingOf(loaded), answered, asked, role, status, partners, nominations, left }
  })
