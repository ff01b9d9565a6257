import { json, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type Refusal, statusOfRefusal } from '@toezicht/domain/refusal'
import { reasonText, refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, refusalResponse, textOf } from '../../refused.ts'
import { chosenQuestions, questionsOf } from './divided.ts'
import type { TypedHandOver } from './hand-over-form.tsx'
import type { TypedInvitation } from './invite-form.tsx'

/** What stands on the page after a refused post: errors by field (null: the whole page), and what was typed. */
export interface RefusedChange {
  errors: { field: string | null; text: string }[]
  invitation: TypedInvitation | null
  handOver: TypedHandOver | null
}

type Page = Awaited<ReturnType<AppLoadContext['api']['getColleagues']>>
type Done = 'uitgenodigd' | 'toegewezen' | 'teruggenomen' | 'beeindigd' | 'niets-veranderd'
type Outcome = { done: Done } | { refusal: Refusal } | { wrong: { field: string; reason: string }[] }

/** One change on the screen "Samen invullen"; goes back to it, or shows it again with what was typed. */
export async function changeColleagues(context: AppLoadContext, form: FormData, submission: string) {
  const looked = await orRefusal(context, context.api.getColleagues({ submission }))
  if ('refusal' in looked) return gone(looked.refusal)
  const what = textOf(form, 'wat')
  const outcome = await (changes[what] ?? none)(context, form, looked.answer)
  if ('done' in outcome) return redirect(`/vragenlijst/${submission}/collegas?gedaan=${outcome.done}`)
  if ('refusal' in outcome && ['signed-out', 'outside-scope'].includes(outcome.refusal.refused))
    return gone(outcome.refusal)
  const status = 'refusal' in outcome ? statusOfRefusal(outcome.refusal.refused) : 422
  const typed = {
    invitation: what === 'uitnodigen' ? typedInvitation(form) : null,
    handOver: what === 'toewijzen' ? typedHandOver(form) : null,
  }
  return json<RefusedChange>({ errors: errorsOf(outcome), ...typed }, { status })
}

function gone(refusal: Refusal) {
  if (refusal.refused === 'signed-out') return redirect('/aanmelden?verlopen')
  throw refusalResponse(refusal)
}

const none = async (): Promise<Outcome> => ({ refusal: { refused: 'invalid', reason: 'malformed' } })

const changes: Record<string, (context: AppLoadContext, form: FormData, page: Page) => Promise<Outcome>> = {
  async uitnodigen(context, form, { heading: { submission }, sections }) {
    const { name, email, sections: chosen } = typedInvitation(form)
    const questions = chosenQuestions(sections, { sections: chosen, questions: [] })
    const wrong = [
      ...(name === '' ? [{ field: 'naam', reason: 'colleague-name' }] : []),
      ...(email === '' ? [{ field: 'email', reason: 'colleague-address' }] : []),
    ]
    if (wrong.length > 0) return { wrong }
    const made = await orRefusal(context, context.api.inviteColleague({ submission, name, email, questions }))
    return 'refusal' in made ? made : { done: 'uitgenodigd' }
  },
  async toewijzen(context, form, { heading: { submission }, sections }) {
    const { colleague, ...chosen } = typedHandOver(form)
    const questions = chosenQuestions(sections, chosen)
    const wrong = [
      ...(questions.length === 0 ? [{ field: 'onderdelen', reason: 'nothing-chosen' }] : []),
      ...(colleague === '' ? [{ field: 'collega', reason: 'colleague-needed' }] : []),
    ]
    if (wrong.length > 0) return { wrong }
    if (colleague === 'terug') return takeBack(context, submission, questions)
    const made = await orRefusal(context, context.api.assignQuestions({ submission, colleague, questions }))
    if ('refusal' in made) return made
    return { done: made.answer.assigned > 0 ? 'toegewezen' : 'niets-veranderd' }
  },
  async 'alles-terug'(context, form, { heading: { submission }, sections }) {
    return takeBack(context, submission, questionsOf(sections, textOf(form, 'collega')))
  },
  async opnieuw(context, form, { heading: { submission }, sections, colleagues }) {
    const found = colleagues.find(({ accountId }) => accountId === textOf(form, 'collega'))
    if (!found?.email) return { refusal: { refused: 'outside-scope' } }
    const { accountId, name, email } = found
    const questions = questionsOf(sections, accountId)
    const made = await orRefusal(context, context.api.inviteColleague({ submission, name, email, questions }))
    return 'refusal' in made ? made : { done: 'uitgenodigd' }
  },
  async beeindigen(context, form, { heading: { submission } }) {
    const ended = await orRefusal(context, context.api.endColleague({ submission, colleague: textOf(form, 'collega') }))
    return 'refusal' in ended ? ended : { done: 'beeindigd' }
  },
}

async function takeBack(context: AppLoadContext, submission: string, questions: string[]): Promise<Outcome> {
  if (questions.length === 0) return { done: 'niets-veranderd' }
  const taken = await orRefusal(context, context.api.takeBackQuestions({ submission, questions }))
  if ('refusal' in taken) return taken
  return { done: taken.answer.takenBack > 0 ? 'teruggenomen' : 'niets-veranderd' }
}

function typedInvitation(form: FormData): TypedInvitation {
  const [name, email] = [textOf(form, 'naam').trim(), textOf(form, 'email').trim()]
  return { name, email, sections: form.getAll('onderdeel').map(String) }
}

function typedHandOver(form: FormData): TypedHandOver {
  const [sections, questions] = [form.getAll('onderdeel').map(String), form.getAll('vraag').map(String)]
  return { sections, questions, colleague: textOf(form, 'collega') }
}

const fieldReasons: Record<string, { field: string; reason: string }> = {
  name: { field: 'naam', reason: 'colleague-name' },
  email: { field: 'email', reason: 'colleague-address' },
}

function errorsOf(outcome: Exclude<Outcome, { done: Done }>): RefusedChange['errors'] {
  if ('wrong' in outcome) return outcome.wrong.map(({ field, reason }) => ({ field, text: reasonText(reason) }))
  const { refusal } = outcome
  if (refusal.refused === 'conflict') return [{ field: 'email', text: refusalText(refusal) }]
  const issues = refusal.refused === 'invalid' ? (refusal.issues ?? []) : []
  const known = issues.flatMap(({ path }) => fieldReasons[path] ?? [])
  if (known.length > 0) return known.map(({ field, reason }) => ({ field, text: reasonText(reason) }))
  return [{ field: null, text: refusalText(refusal) }]
}
