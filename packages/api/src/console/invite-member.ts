import { inviteMember as invite } from '@toezicht/database/repositories/people'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { mailAddress, personName } from '../sign-in/input.ts'

/** Gives somebody of STJ an account, or an account a place in a study. Nobody gives themselves anything. */
export const inviteMember = signedInProcedure({
  verb: 'invite-member',
  roles: ['administrator'],
  relation: 'none',
  states: 'another account than the own one',
})
  .input(
    z.strictObject({
      name: personName,
      email: mailAddress,
      inspectorate: personName.nullable(),
      administrator: z.boolean(),
      study: z.strictObject({ studyId: z.uuid(), role: z.enum(['inspector', 'lead']) }).nullable(),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { study, ...person } = input
    const member = { ...person, studyId: study?.studyId ?? null, role: study?.role ?? null }
    const secrets = newInvitation(person.email, ctx.consoleUrl, ctx.secret)
    return settle(await ctx.store.change(ctx.session, (changing) => invite(changing, member, secrets)))
  })
