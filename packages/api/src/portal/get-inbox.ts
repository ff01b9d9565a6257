import { listLastChanges } from '@toezicht/database/repositories/colleague'
import { type InboxRow, listInbox } from '@toezicht/database/repositories/inbox'
import { askedQuestions } from '@toezicht/domain/submission/progress'
import { sharesOf } from '@toezicht/domain/submission/tasks'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { signedInProcedure } from '../procedure.ts'
import { factsOf } from './questionnaire-facts.ts'

/** Every questionnaire one works on: how far it is, who changed it last, and what is assigned to the reader. */
export const getInbox = signedInProcedure({
  verb: 'get-inbox',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'always',
})
  .input(z.strictObject({}))
  .query(async ({ ctx }) => {
    const { accountId, name } = ctx.actor
    const [rows, changes] = await ctx.store.read(ctx.session, async (reading) => [
      await listInbox(reading, accountId),
      await listLastChanges(reading),
    ])
    const questionnaires = rows.map(async (row) => {
      const change = changes.get(row.submission)
      const lastChange = change ? { at: change.savedAt.toISOString(), name: change.name } : null
      return { ...(await progressIn(ctx, row, accountId)), lastChange }
    })
    return { name, questionnaires: await Promise.all(questionnaires) }
  })

async function progressIn(
  call: Call,
  { answers, documents, assigned, frameworkVersion, ...row }: InboxRow,
  me: string,
) {
  const { framework } = await factsOf(call, frameworkVersion, row.questionnaire)
  const drafts = new Map(Object.entries(answers).map(([code, value]) => [code, { value, explanation: null }]))
  const linked = Map.groupBy(documents, (document) => document.question)
  const asked = askedQuestions(framework, row.questionnaire, drafts, linked).flatMap(({ questions }) => questions)
  const shares = sharesOf(asked, Object.fromEntries(assigned.map((code) => [code, me])))
  const mine = shares.find(({ account }) => account === me)
  return {
    ...row,
    answered: asked.filter(({ answered }) => answered).length,
    asked: asked.length,
    /** Of the questions in view. */
    mine: mine ? { asked: mine.asked, open: mine.open } : null,
  }
}
