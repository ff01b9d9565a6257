import { settle, signedInProcedure } from '../procedure.ts'

/** Who is signed in, for the frame of every screen. */
export const getActor = signedInProcedure({
  verb: 'get-actor',
  roles: ['inspector', 'lead', 'administrator'],
  relation: 'own-account',
  states: 'always',
}).query(({ ctx }) =>
  settle({
    accountId: ctx.actor.accountId,
    name: ctx.actor.name,
    administrator: ctx.actor.administrator,
    inspectorate: ctx.actor.inspectorate,
    member: ctx.actor.studies.length > 0,
    idleUntil: ctx.actor.idleUntil,
    expiresAt: ctx.actor.expiresAt,
  }),
)
