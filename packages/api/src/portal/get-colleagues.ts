import { listColleagues } from '@toezicht/database/repositories/colleague'
import { wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, type LoadedSubmission, loadSubmission, sectionsOf } from './load-submission.ts'
import { nameIn } from './task-list.ts'

/** Who takes part and who fills in what. Addresses and invitations only for the coordinator. */
export const getColleagues = sessionProcedure({
  verb: 'get-colleagues',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input: { submission } }) => {
    const loaded = await loadSubmission(ctx, ctx.session, submission)
    if (isRefusal(loaded)) return settle(loaded)
    const colleagues = await ctx.store.read(ctx.session, (reading) => listColleagues(reading, submission))
    if (!colleagues) return settle(outsideScope)
    const { answered, asked } = sectionsOf(loaded)
    const sections = dividedSections(loaded)
    return { heading: headingOf(loaded), me: loaded.own.me, answered, asked, colleagues, sections }
  })

/** Every question of the questionnaire, also the hidden ones: they are handed over with the rest. */
function dividedSections(loaded: LoadedSubmission) {
  const { facts, own } = loaded
  return facts.framework.sections.flatMap(({ code, name }) => {
    const questions = facts.questions
      .filter(({ theme }) => theme === code)
      .map((question) => {
        const account = own.assignments[question.code] ?? null
        const assignee = account === null ? null : { account, name: nameIn(loaded, account) }
        return { code: question.code, text: wordingFor(question, facts.kind), assignee }
      })
    return questions.length > 0 ? [{ code, name, questions }] : []
  })
}
