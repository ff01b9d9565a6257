import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'

/**
 * Runs a loader's query. A visitor goes to the sign-in page, what is outside one's scope is a 404 (or the status given), a surprise throws on.
 */
export async function load<T>(context: AppLoadContext, query: () => Promise<T>, outside = 404): Promise<T> {
  try {
    return await query()
  } catch (error) {
    const refusal = context.refusalOf(error)
    if (!refusal) throw error
    if (refusal.refused === 'signed-out') throw redirect('/aanmelden')
    const hidden = refusal.refused === 'invalid' || refusal.refused === 'outside-scope'
    throw json(null, { status: hidden ? outside : statusOfRefusal(refusal.refused) })
  }
}

export type Kept = Record<string, string[]>

/** What a refused post says: why, and everything that was typed. `form` names the form on the page it belongs to. */
export interface Refused {
  refusal: Refusal
  form: string
  kept: Kept
}

/**
 * Runs an action's mutation: to `after` when it succeeded, else back to the page with the refusal and the typed text. Who is signed out meanwhile
 * gets a page of its own that still holds the text.
 */
export async function post<T>(
  context: AppLoadContext,
  form: FormData,
  mutation: () => Promise<T>,
  after: (done: T) => string,
) {
  try {
    return redirect(after(await mutation()), 303)
  } catch (error) {
    const refusal = context.refusalOf(error)
    if (!refusal) throw error
    return refuse(form, refusal)
  }
}

/** A refusal that names which of these fields are empty; null when all are filled in. For what the procedure may not tell: which half of a sign-in failed. */
export function missingOf(form: FormData, names: readonly string[]): Refusal | null {
  const empty = names.filter((name) => !String(form.get(name) ?? '').trim())
  if (empty.length === 0) return null
  return { refused: 'invalid', reason: 'malformed', issues: empty.map((path) => ({ path, reason: 'too_small' })) }
}

/** The answer to a refused post. */
export function refuse(form: FormData, refusal: Refusal) {
  const kept = keptOf(form)
  const status = statusOfRefusal(refusal.refused)
  if (refusal.refused === 'signed-out') throw json({ kept }, { status })
  if (refusal.refused === 'outside-scope') throw json(null, { status })
  return json<Refused>({ refusal, form: String(form.get('verb') ?? ''), kept }, { status })
}

const secrets = new Set(['password', 'code', 'next', 'current', 'token'])

function keptOf(form: FormData): Kept {
  const kept: Kept = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || secrets.has(name)) continue
    kept[name] = [...(kept[name] ?? []), value]
  }
  return kept
}
