import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { optionalTextOf, textOf } from '../features/form/read-form.ts'
import { InviteMemberForm } from '../features/people/invite-member-form.tsx'
import { PeopleTable } from '../features/people/people-table.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Beheer - Toezicht' }]

export const loader = ({ context }: LoaderFunctionArgs) => load(context, () => context.api.listPeople())

export async function action({ context, request }: ActionFunctionArgs) {
  const { api } = context
  const form = await request.formData()
  const accountId = textOf(form, 'account')
  const studyId = textOf(form, 'study')
  const verbs: Record<string, { run: () => Promise<unknown>; done: string }> = {
    invite: {
      run: () =>
        api.inviteMember({
          name: textOf(form, 'name'),
          email: textOf(form, 'email'),
          inspectorate: optionalTextOf(form, 'inspectorate'),
          administrator: form.get('administrator') === 'ja',
          study: studyId ? { studyId, role: form.get('role') === 'lead' ? 'lead' : 'inspector' } : null,
        }),
      done: 'invited',
    },
    'end-membership': { run: () => api.endStudyMembership({ accountId, studyId }), done: 'membership' },
    deactivate: { run: () => api.deactivateAccount({ accountId }), done: 'deactivated' },
    reset: { run: () => api.resetTotp({ accountId }), done: 'reset' },
  }
  const verb = verbs[textOf(form, 'verb')]
  if (!verb) throw new Response(null, { status: 404 })
  return post(context, form, verb.run, () => `/beheer?gedaan=${verb.done}`)
}

export default function PeoplePage() {
  const { people, studies } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const [search] = useSearchParams()
  return (
    <Screen title="Beheer" wide>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <p>U beheert wie er bij kan. Antwoorden ziet u hier niet, en u stelt als beheerder niets vast.</p>
      <InviteMemberForm studies={studies} refused={refused} />
      <h2>Medewerkers van STJ</h2>
      <PeopleTable people={people.filter(({ app }) => app === 'console')} />
      <h2>Contactpersonen van gemeenten en netwerkpartners</h2>
      <PeopleTable people={people.filter(({ app }) => app === 'portal')} />
    </Screen>
  )
}
