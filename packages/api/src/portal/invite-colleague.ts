import { inviteColleague as invite } from '@toezicht/database/repositories/colleague'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { mailAddress, personName } from '../sign-in/input.ts'
import { handedOf, judgeCodes, questionCodes, wayIn } from './handing-over.ts'
import { factsOfSubmission } from './questionnaire-facts.ts'

/**
 * Invites one colleague by name and work address, with the questions to fill in (or none yet). Asked again for somebody who has not come in yet:
 * a new link in the place of the older one. `invited` false: the colleague had an account already, and a mail without a link.
 */
export const inviteColleague = signedInProcedure({
  verb: 'invite-colleague',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'open or returned; the person takes no part yet, or has not come in yet',
})
  .input(z.strictObject({ submission: z.uuid(), name: personName, email: mailAddress, questions: questionCodes }))
  .mutation(async ({ ctx, input: { submission, ...person } }) => {
    const facts = await factsOfSubmission(ctx, submission)
    const wrong = facts ? judgeCodes(facts, person.questions) : outsideScope
    if (wrong || !facts) return settle(wrong ?? outsideScope)
    const handed = handedOf(facts, person.questions)
    const way = wayIn(ctx, person.email)
    return settle(await ctx.store.change(ctx.session, (changing) => invite(changing, submission, person, handed, way)))
  })
