import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, textOf } from '../../refused.ts'

/**
 * Sends, and goes to the receipt. Who pressed twice, or pressed while a second window had sent already, comes to the receipt that there is: one sending,
 * one number. A colleague is told that the coordinator sends.
 */
export async function sendQuestionnaire(context: AppLoadContext, form: FormData, submission: string) {
  const receipt = `/vragenlijst/${submission}/ontvangst`
  const call = context.api.sendSubmission({
    submission,
    key: textOf(form, 'key'),
    answers: [],
    blanksConfirmed: form.has('blanks'),
  })
  const result = await orRefusal(context, call)
  if ('answer' in result) return redirect(receipt)
  const { refusal } = result
  if (refusal.refused === 'signed-out') return redirect('/aanmelden?verlopen')
  if (refusal.refused === 'closed' && refusal.reason === 'submission-sent') return redirect(receipt)
  return json({ error: await words(context, submission, refusal) }, { status: statusOfRefusal(refusal.refused) })
}

async function words(context: AppLoadContext, submission: string, refusal: Refusal): Promise<string> {
  if (refusal.refused !== 'outside-scope') return refusalText(refusal)
  const own = await orRefusal(context, context.api.getControlPage({ submission }))
  const reads = 'answer' in own && own.answer.heading.role === 'contributor'
  return reads ? 'Niet verstuurd: alleen uw coördinator verstuurt de vragenlijst.' : refusalText(refusal)
}
