import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { textOf } from '../form/read-form.ts'

export type RemarkKind = 'finding' | 'conclusion' | 'factsheet'

/** Where the threads about one subject stand on a page. */
export const remarksPlace = (subject: string) => `opmerkingen-${subject}`
/** The field of a thread, or of a new one about a subject. */
export const remarkField = (place: string) => `opmerking-${place}`

/**
 * The forms of `RemarkThreads` without JavaScript: writes, settles or reopens, and comes back to `here` (a path of this app, perhaps with a query). Null when
 * the form is another one.
 */
export function changeRemarks(context: AppLoadContext, form: FormData, here: string) {
  const { api } = context
  const thread = textOf(form, 'thread')
  const subject = textOf(form, 'subject')
  const verbs: Readonly<Record<string, () => Promise<unknown>>> = {
    'write-remark': () =>
      api.writeRemark({ kind: kindOf(form), subject, thread: thread || null, body: textOf(form, 'body') }),
    'resolve-remark': () => api.resolveRemark({ thread }),
    'reopen-remark': () => api.reopenRemark({ thread }),
  }
  const verb = textOf(form, 'verb')
  const run = verbs[verb]
  if (!run) return null
  const join = here.includes('?') ? '&' : '?'
  return post(context, form, run, () => `${here}${join}gedaan=${verb}#${encodeURIComponent(remarksPlace(subject))}`)
}

function kindOf(form: FormData): RemarkKind {
  const kind = form.get('kind')
  return kind === 'conclusion' || kind === 'factsheet' ? kind : 'finding'
}
