import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { reasonText, refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, refusalResponse, textOf } from '../../refused.ts'
import { readWish, type Wish } from './wish.ts'

export interface RefusedReuse {
  /** By question code; '' for the page as a whole. */
  errors: Record<string, string>
  /** What was ticked: question and source. */
  ticked: string[]
}

/** The page with everything that can be taken over: what was ticked, all or nothing. */
export async function takeOverChosen(context: AppLoadContext, form: FormData, submission: string) {
  const wishes = form.getAll('overnemen').flatMap((each) => (typeof each === 'string' ? (readWish(each) ?? []) : []))
  const ticked = wishes.map(tickOf)
  // Whose page this is, the procedure says; with nothing ticked there is nothing to call.
  if (wishes.length === 0) {
    const looked = await orRefusal(context, context.api.listReusableAnswers({ submission }))
    return 'refusal' in looked ? refuse(looked.refusal, ticked) : emptyHanded()
  }
  const call = context.api.reuseAnswers({ submission, key: textOf(form, 'key'), answers: wishes })
  const taken = await orRefusal(context, call)
  if ('refusal' in taken) return refuse(taken.refusal, ticked)
  return redirect(`/vragenlijst/${submission}/overnemen?gedaan=${wishes.length}`)
}

/** Names one box over a reload, in which versions may have moved. */
export function tickOf({ question, source }: Pick<Wish, 'question' | 'source'>): string {
  return `${question}:${source}`
}

function emptyHanded() {
  return json<RefusedReuse>({ errors: { '': reasonText('nothing-to-reuse') }, ticked: [] }, { status: 422 })
}

function refuse(refusal: Refusal, ticked: string[]) {
  if (refusal.refused === 'signed-out') return redirect('/aanmelden?verlopen')
  if (refusal.refused === 'outside-scope') throw refusalResponse(refusal)
  const issues = refusal.refused === 'invalid' ? (refusal.issues ?? []) : []
  const errors = Object.fromEntries(issues.map(({ path, reason }) => [path, reasonText(reason)]))
  const all = issues.length === 0 ? { '': refusalText(refusal) } : {}
  return json<RefusedReuse>({ errors: { ...errors, ...all }, ticked }, { status: statusOfRefusal(refusal.refused) })
}
