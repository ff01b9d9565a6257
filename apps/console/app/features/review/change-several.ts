import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { textOf } from '../form/read-form.ts'

/** What the checkbox of one thing posts: what it is, its theme, and the hash of what was shown. */
export function chosenValue(
  { kind, id, contentHash }: { kind: string; id: string; contentHash: string },
  theme: string,
) {
  return [kind, id, contentHash, theme].join(' ')
}

/** The field with the remark that goes with what is given back: of one theme, or of everything. */
export const remarkOf = (scope: string) => `teruggeven-${scope}`

/** The form of the screen of an approach, with what is opened on it: `verb` is "approve T3" or "return alles"; a theme narrows what is ticked to that theme. */
export function changeSeveral(context: AppLoadContext, assessment: string, form: FormData, open: readonly string[]) {
  const { api } = context
  const [verb = '', scope = ''] = textOf(form, 'verb').split(' ')
  const items = form.getAll('item').flatMap((value) => {
    const [kind, subject = '', contentHash = '', theme] = String(value).split(' ')
    if (scope !== 'alles' && theme !== scope) return []
    return { kind: kind === 'conclusion' ? ('conclusion' as const) : ('finding' as const), subject, contentHash }
  })
  const verbs: Readonly<Record<string, { run: () => Promise<unknown>; done: string }>> = {
    approve: { run: () => api.approveJudgements({ assessment, items }), done: 'approved-several' },
    return: {
      run: () =>
        api.returnJudgements({
          assessment,
          items: items.map(({ kind, subject }) => ({ kind, subject })),
          remark: textOf(form, remarkOf(scope)),
        }),
      done: 'returned-several',
    },
  }
  const change = verbs[verb]
  if (!change) throw new Response(null, { status: 404 })
  const left = open.filter((id) => !items.some(({ subject }) => subject === id))
  return post(context, form, change.run, () => reviewAddress(assessment, left, change.done))
}

/** The address of the screen with these opened, in the order they were opened, and what was just done. */
export function reviewAddress(assessment: string, open: readonly string[], done?: string): string {
  const query = new URLSearchParams([...open.map((id) => ['open', id]), ...(done ? [['gedaan', done]] : [])])
  return `/aanpakken/${assessment}/vaststellen${query.size > 0 ? `?${query}` : ''}`
}
