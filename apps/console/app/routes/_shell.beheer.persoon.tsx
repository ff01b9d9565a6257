import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Tag } from '../features/approach/tag.tsx'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { AccountActions } from '../features/people/account-actions.tsx'
import { changePerson } from '../features/people/change-person.ts'
import { PersonForm } from '../features/people/person-form.tsx'
import { stateWords } from '../features/people/person-words.ts'
import { RoleForms } from '../features/people/role-forms.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? ''} - Beheer - Toezicht` },
]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(context, () => context.api.getPerson({ accountId: new URL(request.url).searchParams.get('account') ?? '' }))

export async function action({ context, request }: ActionFunctionArgs) {
  return changePerson(context, new URL(request.url).searchParams.get('account') ?? '', await request.formData())
}

export default function PersonPage() {
  const { person, studies, own } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const stj = person.app === 'console'
  return (
    <Screen title={person.name} crumbs={[{ label: 'Beheer', to: '/beheer' }, { label: person.name }]}>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <dl className="facts">
        <dt>E-mailadres</dt>
        <dd>{person.email}</dd>
        <dt>Stand</dt>
        <dd>
          <Tag tone={person.state === 'active' ? 'good' : 'plain'}>{stateWords[person.state]}</Tag>
        </dd>
        <dt>Laatst aangemeld</dt>
        <dd>{person.lastSignedInAt ? dutchMoment(person.lastSignedInAt) : 'nog niet'}</dd>
        {stj && (
          <>
            <dt>Inspectie</dt>
            <dd>{person.inspectorate ?? 'niet ingevuld'}</dd>
            <dt>Beheert mensen</dt>
            <dd>{person.administrator ? 'ja' : 'nee'}</dd>
          </>
        )}
        {!stj && (
          <>
            <dt>Antwoordt</dt>
            <dd>bij {person.respondents === 1 ? '1 vragenlijst' : `${person.respondents} vragenlijsten`}</dd>
          </>
        )}
      </dl>
      {stj && person.state !== 'deactivated' && (
        <>
          <RoleForms person={person} studies={studies} own={own} refused={refused} />
          <PersonForm person={person} own={own} refused={refused} />
        </>
      )}
      {own ? <p>Uw eigen account kunt u hier niet uitzetten of wissen.</p> : <AccountActions person={person} />}
    </Screen>
  )
}
