import { askReminder } from '@toezicht/database/repositories/reminder'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Reminds a respondent now: its coordinators, and colleagues with questions that wait. At most once a day, the system's own reminders counted. */
export const sendReminder = signedInProcedure({
  verb: 'send-reminder',
  roles: ['lead'],
  relation: 'own-study',
  states: 'questionnaire open or returned, not reminded today',
})
  .input(z.strictObject({ respondentId: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await ctx.store.change(ctx.session, (changing) => askReminder(changing, input.respondentId))),
  )
