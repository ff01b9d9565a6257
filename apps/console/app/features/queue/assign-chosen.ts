import type { AppLoadContext } from '@remix-run/server-runtime'
import { post, refuse } from '../form/call.ts'
import { textOf } from '../form/read-form.ts'
import { queueAddress } from './read-queue-search.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Gives the ticked rows of the queue to one inspector and leads back to the same list. */
export async function assignChosen(context: AppLoadContext, search: URLSearchParams, form: FormData) {
  if (textOf(form, 'verb') !== 'assign') throw new Response(null, { status: 404 })
  const chosen = textOf(form, 'inspecteur')
  const account = chosen === 'niemand' ? null : chosen === 'ik' ? 'me' : chosen
  // Somebody that nobody can be gets the same answer as somebody of another study.
  if (account !== null && account !== 'me' && !uuid.test(account))
    return refuse(form, { refused: 'invalid', reason: 'inspector-not-of-study', field: 'inspecteur' })
  const places = form.getAll('rij').map((value) => {
    const [assessment = '', indicator] = String(value).split(' ')
    return { assessment, indicator: indicator || null }
  })
  const done = account === null ? 'released' : 'assigned'
  return post(
    context,
    form,
    () => context.api.assignInspector({ places, account }),
    () => queueAddress(search, { na: search.get('na'), gedaan: done }),
  )
}
