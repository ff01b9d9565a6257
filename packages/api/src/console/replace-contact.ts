import { endContact, inviteRespondent } from '@toezicht/database/repositories/invitation'
import { isRefusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { mailAddress, personName } from '../sign-in/input.ts'

/** Another person answers from now on, with a reason. What the former one wrote stays; so do that person's other questionnaires. */
export const replaceContact = signedInProcedure({
  verb: 'replace-contact',
  roles: ['lead'],
  relation: 'own-study',
  states: 'the former person still answers for this respondent',
})
  .input(
    z.strictObject({
      respondentId: z.uuid(),
      accountId: z.uuid(),
      reason: reasonSchema,
      name: personName,
      email: mailAddress,
      role: z.enum(['coordinator', 'contributor']),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { accountId, reason, ...person } = input
    const secrets = newInvitation(person.email, ctx.portalUrl, ctx.secret)
    return ctx.store.change(ctx.session, async (changing) => {
      const ended = await endContact(changing, { respondentId: person.respondentId, accountId, reason })
      // Inside the transaction: a refusal thrown by settle undoes both.
      if (isRefusal(ended)) return settle(ended)
      return settle(await inviteRespondent(changing, person, secrets))
    })
  })
