import { listDemoMails as findMails } from '@toezicht/database/repositories/invitation'
import { outsideScope } from '@toezicht/domain/refusal'
import { openProcedure, settle } from '../procedure.ts'

/** The mail of a demonstration, codes and all. In production there is no such thing: the database itself gives nothing. */
export const listDemoMails = openProcedure({
  verb: 'list-demo-mails',
  roles: ['visitor'],
  relation: 'none',
  states: 'installation is a demonstration',
}).query(async ({ ctx }) => {
  if (ctx.mode !== 'demo') return settle(outsideScope)
  const mails = await ctx.store.read(null, findMails)
  return mails ? { mails } : settle(outsideScope)
})
