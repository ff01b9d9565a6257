import { findPaper } from '@toezicht/database/repositories/questionnaire-paper'
import { findSubmissionFacts } from '@toezicht/database/repositories/submission'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** The questionnaire of one's own submission as a PDF to print; `printed` is null until the worker made it. It holds nobody's answers. */
export const openQuestionnairePdf = signedInProcedure({
  verb: 'open-questionnaire-pdf',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(({ ctx, input }) =>
    ctx.store.read(ctx.session, async (reading) => {
      const facts = await findSubmissionFacts(reading, input.submission)
      if (!facts) return settle(outsideScope)
      const { questionnaire, frameworkVersion: framework } = facts
      return { questionnaire, printed: await findPaper(reading, { framework, questionnaire }) }
    }),
  )
