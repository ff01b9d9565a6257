import type { AppLoadContext } from '@remix-run/server-runtime'
import { post } from '../form/call.ts'
import { optionalTextOf, textOf } from '../form/read-form.ts'

/** The forms of one person's screen, each one call. */
export async function changePerson(context: AppLoadContext, accountId: string, form: FormData) {
  const { api } = context
  const studyId = textOf(form, 'study')
  const role = form.get('role') === 'lead' ? 'lead' : 'inspector'
  const verbs: Record<string, { run: () => Promise<unknown>; done: string }> = {
    role: { run: () => api.setMemberRole({ accountId, studyId, role }), done: 'role' },
    'end-membership': { run: () => api.endStudyMembership({ accountId, studyId }), done: 'membership' },
    person: {
      run: () =>
        api.changePerson({
          accountId,
          name: textOf(form, 'name'),
          inspectorate: optionalTextOf(form, 'inspectorate'),
          administrator: form.get('administrator') === 'ja',
        }),
      done: 'saved',
    },
    reset: { run: () => api.resetTotp({ accountId }), done: 'reset' },
    deactivate: { run: () => api.deactivateAccount({ accountId }), done: 'deactivated' },
    reactivate: { run: () => api.reactivateAccount({ accountId }), done: 'reactivated' },
  }
  const verb = Object.hasOwn(verbs, textOf(form, 'verb')) ? verbs[textOf(form, 'verb')] : undefined
  if (!verb) throw new Response(null, { status: 404 })
  return post(context, form, verb.run, () => `/beheer/persoon?account=${accountId}&gedaan=${verb.done}`)
}
