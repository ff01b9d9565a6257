import { listInbox } from '@toezicht/database/repositories/inbox'
import { progressOf } from '@toezicht/domain/submission/progress'
import { z } from 'zod'
import { signedInProcedure } from '../procedure.ts'
import { factsOf } from './questionnaire-facts.ts'

/** Every questionnaire one works on, with how far it is. */
export const getInbox = signedInProcedure({
  verb: 'get-inbox',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'always',
})
  .input(z.strictObject({}))
  .query(async ({ ctx }) => {
    const rows = await ctx.store.read(ctx.session, (reading) => listInbox(reading, ctx.actor.accountId))
    const questionnaires = rows.map(async ({ answers, documents, frameworkVersion, ...row }) => {
      const { framework } = await factsOf(ctx, frameworkVersion, row.questionnaire)
      const drafts = new Map(Object.entries(answers).map(([code, value]) => [code, { value, explanation: null }]))
      const linked = Map.groupBy(documents, (document) => document.question)
      const pages = progressOf(framework, row.questionnaire, drafts, linked)
      return {
        ...row,
        answered: pages.reduce((total, page) => total + page.answered, 0),
        asked: pages.reduce((total, page) => total + page.asked, 0),
      }
    })
    return { name: ctx.actor.name, questionnaires: await Promise.all(questionnaires) }
  })
