import { redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { refusalText } from '@toezicht/ui/refusal-text'
import { type Place, signInPath } from './features/questionnaire/place.ts'

/**
 * For loaders: whoever is signed out goes to the sign-in page (and from there back to `place`, a question or the path of signing in to something else),
 * any other refusal becomes a page with its status. Surprises pass.
 */
export async function orRefuse<T>(context: AppLoadContext, call: Promise<T>, place?: Place | string): Promise<T> {
  try {
    return await call
  } catch (error) {
    const refusal = context.refusalOf(error)
    if (!refusal) throw error
    if (refusal.refused !== 'signed-out') throw refusalResponse(refusal)
    if (typeof place === 'string') throw redirect(place)
    throw redirect(place ? `${signInPath(place)}&verlopen` : '/aanmelden?verlopen')
  }
}

/** For actions: the answer, or the refusal to show beside what was typed. Surprises pass. */
export async function orRefusal<T>(
  context: Pick<AppLoadContext, 'refusalOf'>,
  call: Promise<T>,
): Promise<{ answer: T } | { refusal: Refusal }> {
  try {
    return { answer: await call }
  } catch (error) {
    const refusal = context.refusalOf(error)
    if (!refusal) throw error
    return { refusal }
  }
}

export function refusalResponse(refusal: Refusal): Response {
  return new Response(refusalText(refusal), { status: statusOfRefusal(refusal.refused) })
}

/** One field of a form as text; '' when it is absent or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
