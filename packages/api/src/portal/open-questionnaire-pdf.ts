import { findPaper } from '@toezicht/database/repositories/questionnaire-paper'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { factsOfSubmission } from './questionnaire-facts.ts'

/** The questionnaire of one's own submission as a PDF to print; null until the worker printed it. It holds nobody's answers. */
export const openQuestionnairePdf = signedInProcedure({
  verb: 'open-questionnaire-pdf',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, (reading) => findOwnQuestionnaire(reading, input.submission))
    if (!found) return settle(outsideScope)
    return ctx.store.read(ctx.session, (reading) => findPaper(reading, found))
  })
