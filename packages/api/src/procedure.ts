import { type OwnSession, readOwnSession } from '@toezicht/database/repositories/session'
import { isRefusal, type Refusal, type RefusalKind } from '@toezicht/domain/refusal'
import { initTRPC, TRPCError } from '@trpc/server'
import type { Call } from './call.ts'
import type { Policy } from './policy.ts'

const codes: Record<RefusalKind, TRPCError['code']> = {
  'signed-out': 'UNAUTHORIZED',
  'outside-scope': 'NOT_FOUND',
  invalid: 'UNPROCESSABLE_CONTENT',
  conflict: 'CONFLICT',
  closed: 'CONFLICT',
  'four-eyes': 'CONFLICT',
  'too-many': 'TOO_MANY_REQUESTS',
}

/** Carries a refusal to the edge. Made by `settle` alone. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

const t = initTRPC
  .context<Call>()
  .meta<Policy>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      code: shape.code,
      message: error.cause instanceof Refused ? error.cause.refusal.refused : error.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        refusal: refusalOf(error),
      },
    }),
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** The refusal behind a failed call; null for a surprise. Input that fits no schema is `invalid` with its paths. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCError)) return null
  if (error.cause instanceof Refused) return error.cause.refusal
  if (error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR') {
    return { refused: 'invalid', reason: 'malformed', issues: issuesOf(error.cause) }
  }
  return null
}

function issuesOf(cause: unknown): { path: string; reason: string }[] {
  if (typeof cause !== 'object' || cause === null || !('issues' in cause) || !Array.isArray(cause.issues)) return []
  return cause.issues.slice(0, 20).map((issue: { path?: PropertyKey[]; code?: string }) => ({
    path: (issue.path ?? []).map(String).join('.'),
    reason: issue.code ?? 'invalid',
  }))
}

/** The last line of a procedure: a refusal becomes the response's status, anything else is the answer. */
export function settle<T>(outcome: T): Exclude<T, Refusal> {
  if (isRefusal(outcome)) throw new TRPCError({ code: codes[outcome.refused], cause: new Refused(outcome) })
  return outcome as Exclude<T, Refusal>
}

/** A procedure anyone may call; what it may show or do, its policy row says. */
export function openProcedure(policy: Policy) {
  return t.procedure.meta(policy)
}

/** A procedure for a signed-in account. Roles that no study gives are judged here; the rest is the store's and the rule's. */
export function signedInProcedure(policy: Policy) {
  return t.procedure.meta(policy).use(async ({ ctx, next }) => {
    const actor = await ctx.store.read(ctx.session, readOwnSession)
    if (!actor || !ctx.session)
      throw new TRPCError({ code: 'UNAUTHORIZED', cause: new Refused({ refused: 'signed-out' }) })
    ctx.noteActor(actor.accountId)
    if (!holdsRole(actor, policy))
      throw new TRPCError({ code: 'NOT_FOUND', cause: new Refused({ refused: 'outside-scope' }) })
    return next({ ctx: { ...ctx, actor, session: ctx.session } })
  })
}

/**
 * For functions of the store that judge the session themselves in their one round trip: the session must be present, its worth is
 * for the database to say.
 */
export function sessionProcedure(policy: Policy) {
  return t.procedure.meta(policy).use(({ ctx, next }) => {
    if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED', cause: new Refused({ refused: 'signed-out' }) })
    return next({ ctx: { ...ctx, session: ctx.session } })
  })
}

function holdsRole(actor: OwnSession, policy: Policy): boolean {
  return policy.roles.some((role) => {
    if (role === 'administrator') return actor.administrator
    if (role === 'lead' || role === 'inspector')
      return actor.studies.some((study) => role === 'inspector' || study.role === 'lead')
    return true
  })
}
