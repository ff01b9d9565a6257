import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { textOf } from '../form/read-form.ts'

/** Saves, offers, approves or returns one coded fact, and comes back to its place on the page. */
export function changeCodedFact(context: AppLoadContext, assessment: string, form: FormData) {
  const verb = textOf(form, 'verb')
  const fact = textOf(form, 'fact')
  const codedFact = textOf(form, 'codedFact')
  const done = verbs[verb] ?? 'saved'
  const run = (): Promise<unknown> => {
    if (verb === 'approve') return context.api.approveCodedFact({ codedFact, contentHash: textOf(form, 'contentHash') })
    if (verb === 'return') return context.api.returnCodedFact({ codedFact, remark: textOf(form, 'remark') })
    return save(context, assessment, form, verb === 'submit-coded-fact')
  }
  return post(
    context,
    form,
    run,
    () => `/aanpakken/${assessment}/feiten?gedaan=${done}#feit-${encodeURIComponent(fact)}`,
  )
}

const verbs: Readonly<Record<string, string>> = {
  'save-coded-fact': 'saved',
  'submit-coded-fact': 'submitted',
  approve: 'approved',
  return: 'returned',
}

async function save(context: AppLoadContext, assessment: string, form: FormData, submits: boolean): Promise<void> {
  const { codedFact } = await context.api.saveCodedFact({
    assessment,
    fact: textOf(form, 'fact'),
    expected: Number(textOf(form, 'expected')),
    content: {
      values: form.getAll('values').map(String),
      reason: textOf(form, 'reason').trim() || null,
      source: textOf(form, 'source').trim() || null,
    },
  })
  if (submits) await context.api.submitCodedFact({ codedFact })
}
