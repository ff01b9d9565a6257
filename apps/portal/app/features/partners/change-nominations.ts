import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { reasonText, refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, refusalResponse, textOf } from '../../refused.ts'
import { type TypedNomination, typedNomination } from './nomination-fields.ts'

/** The two forms of the page: naming a partner and taking a proposal back. Everything typed comes back with a refusal. */
export async function changeNominations(context: AppLoadContext, form: FormData, submission: string) {
  const here = `/vragenlijst/${submission}/netwerkpartners`
  if (textOf(form, 'verb') === 'withdraw') {
    const taken = await orRefusal(context, context.api.withdrawNomination({ nomination: textOf(form, 'nomination') }))
    return 'answer' in taken ? redirect(`${here}?gedaan=ingetrokken`) : refuse(context, form, taken.refusal)
  }
  const nomination = typedNomination(form)
  const named = await orRefusal(context, context.api.nominatePartner({ submission, nomination }))
  return 'answer' in named ? redirect(`${here}?gedaan=voorgedragen`) : refuse(context, form, named.refusal)
}

export interface RefusedNomination {
  errors: { field?: string; text: string }[]
  typed: TypedNomination
}

function refuse(context: AppLoadContext, form: FormData, refusal: Refusal) {
  const typed = typedNomination(form)
  const status = statusOfRefusal(refusal.refused)
  if (refusal.refused === 'signed-out') {
    context.kept = { verb: [textOf(form, 'verb')], nomination: [textOf(form, 'nomination')], ...listsOf(typed) }
    return json<RefusedNomination>({ errors: [], typed }, { status })
  }
  if (refusal.refused === 'outside-scope') throw refusalResponse(refusal)
  return json<RefusedNomination>({ errors: errorsOf(refusal), typed }, { status })
}

function errorsOf(refusal: Refusal): RefusedNomination['errors'] {
  if (refusal.refused === 'invalid' && refusal.issues?.length)
    return refusal.issues.map(({ path, reason }) => ({ field: path, text: reasonText(reason) }))
  const field = refusal.refused === 'invalid' ? refusal.field : undefined
  return [{ ...(field && { field }), text: refusalText(refusal) }]
}

function listsOf(typed: TypedNomination): Record<string, string[]> {
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, [text]]))
}
