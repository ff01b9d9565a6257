import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { optionalTextOf, textOf } from '../features/form/read-form.ts'
import { InviteMemberForm } from '../features/people/invite-member-form.tsx'
import { PeopleFilters } from '../features/people/people-filters.tsx'
import { PeoplePages } from '../features/people/people-pages.tsx'
import { PeopleTable } from '../features/people/people-table.tsx'
import { readPeopleSearch } from '../features/people/read-people-search.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Beheer - Toezicht' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(context, () => context.api.listPeople(readPeopleSearch(new URL(request.url).searchParams)))

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  if (textOf(form, 'verb') !== 'invite') throw new Response(null, { status: 404 })
  const studyId = textOf(form, 'study')
  const invite = () =>
    context.api.inviteMember({
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      inspectorate: optionalTextOf(form, 'inspectorate'),
      administrator: form.get('administrator') === 'ja',
      study: studyId ? { studyId, role: form.get('role') === 'lead' ? 'lead' : 'inspector' } : null,
    })
  return post(context, form, invite, ({ accountId, invited }) =>
    invited ? '/beheer?gedaan=invited' : `/beheer/persoon?account=${accountId}&gedaan=role`,
  )
}

export default function PeoplePage() {
  const { people, studies, total, next } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  return (
    <Screen title="Beheer" wide>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <p>U beheert wie er bij kan. Antwoorden ziet u hier niet, en u stelt als beheerder niets vast.</p>
      <InviteMemberForm studies={studies} refused={refused} />
      <h2>
        {search.get('wie') === 'respondenten'
          ? 'Contactpersonen van gemeenten en netwerkpartners'
          : 'Medewerkers van STJ'}
      </h2>
      <PeopleFilters />
      <PeopleTable people={people} total={total} />
      <PeoplePages next={next} />
    </Screen>
  )
}
