import type { AppLoadContext } from '@remix-run/server-runtime'
import { textOf } from '../form/read-form.ts'
import { readProposal } from './read-proposal.ts'

/** What the forms of the publication can ask for, by their verb; `done` chooses the sentence afterwards. */
export function publicationVerbs(
  { api }: AppLoadContext,
  form: FormData,
  participation: string,
): Record<string, { run: () => Promise<unknown>; done: string }> {
  const publication = textOf(form, 'publication')
  return {
    propose: { run: () => api.proposePublication(readProposal(form, participation)), done: 'proposed' },
    confirm: { run: () => api.confirmPublication({ publication }), done: 'published' },
    decline: { run: () => api.declinePublication({ publication, remark: textOf(form, 'remark') }), done: 'declined' },
    'propose-withdrawal': {
      run: () => api.proposeWithdrawal({ version: textOf(form, 'version'), reason: textOf(form, 'reason') }),
      done: 'withdrawal-proposed',
    },
    'confirm-withdrawal': { run: () => api.confirmWithdrawal({ publication }), done: 'withdrawn' },
  }
}
