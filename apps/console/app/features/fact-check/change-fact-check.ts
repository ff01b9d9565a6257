import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { dayOf, textOf } from '../form/read-form.ts'

/** Every form of the screen of a fact check. */
export async function changeFactCheck(context: AppLoadContext, form: FormData, participation: string, search: string) {
  const { api } = context
  const here = `/factsheets/${participation}/feitencheck`
  const factCheck = textOf(form, 'factCheck')
  const deadline = dayOf(form)
  const reason = textOf(form, 'reason')
  const comment = textOf(form, 'comment')
  const decision = textOf(form, 'decision')
  const verbs: Record<string, () => Promise<unknown>> = {
    open: () => api.openFactCheck({ participation, deadline }),
    remind: () => api.remindFactCheck({ factCheck }),
    extend: () => api.extendFactCheck({ factCheck, deadline }),
    close: () => api.closeFactCheck({ factCheck, reason }),
    withdraw: () => api.withdrawFactCheck({ factCheck, reason }),
    answer: () => api.answerFactCheck({ factCheck }),
    decide: () => api.decideFactCheckComment({ comment, decision: decision as 'declined', reason }),
  }
  const verb = textOf(form, 'verb')
  const run = verbs[verb]
  if (!run) throw new Response(null, { status: 404 })
  const kept = new URLSearchParams(search)
  kept.set('gedaan', verb)
  return post(context, form, run, () => `${here}?${kept}${comment ? `#opmerking-${comment}` : ''}`)
}

const words: Readonly<Record<string, string>> = {
  open: 'De feitencheck is geopend. De coördinator van de gemeente krijgt een mail.',
  remind: 'De herinnering is verstuurd.',
  extend: 'De nieuwe datum is opgeslagen. De coördinator krijgt een mail.',
  close: 'De feitencheck is gesloten. De coördinator krijgt een mail.',
  withdraw: 'De feitencheck is ingetrokken. De coördinator krijgt een mail.',
  answer: 'De antwoorden zijn teruggestuurd. De coördinator krijgt een mail.',
  decide: 'Het besluit is opgeslagen. De gemeente leest het als u de antwoorden terugstuurt.',
}

/** What was done, in a sentence; empty for what has none. */
export function doneFactCheck(verb: string | null): string {
  return words[verb ?? ''] ?? ''
}
