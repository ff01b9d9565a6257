import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, loadSubmission, sectionsOf } from './load-submission.ts'
import { loadReusable, reuseAt, sharedQuestions } from './reusable.ts'
import { questionView } from './section-view.ts'

/** The questions that hold for the whole gemeente, with what this person answered at another approach. Nothing is taken over by looking. */
export const listReusableAnswers = sessionProcedure({
  verb: 'list-reusable-answers',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'the questionnaire of a gemeente; offers only from questionnaires one answers as well',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    if (isRefusal(loaded)) return settle(loaded)
    if (loaded.own.kind !== 'municipality') return settle(outsideScope)
    const reusable = await loadReusable(ctx, ctx.session, loaded)
    if (isRefusal(reusable)) return settle(reusable)
    const { answered, asked } = sectionsOf(loaded)
    return {
      heading: headingOf(loaded),
      answered,
      asked,
      approaches: reusable.sources.map(({ approach }) => approach),
      questions: sharedQuestions(loaded.facts).map((question) => ({
        ...questionView(question, loaded.facts),
        own: loaded.own.answers[question.code] ?? null,
        reuse: reuseAt(question, loaded, reusable),
      })),
    }
  })
