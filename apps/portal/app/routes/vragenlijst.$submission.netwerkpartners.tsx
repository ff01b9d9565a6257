import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { reasonText } from '@toezicht/ui/refusal-text'
import { changeNominations } from '../features/partners/change-nominations.ts'
import { writtenNomination } from '../features/partners/nomination-fields.ts'
import { NominationForm } from '../features/partners/nomination-form.tsx'
import { NominationList } from '../features/partners/nomination-list.tsx'
import { WhatHappens } from '../features/partners/what-happens.tsx'
import { Heading } from '../features/questionnaire/heading.tsx'
import { organisationName } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { ExpiredPage } from '../features/theme/expired-page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Netwerkpartners | Toezicht' }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  if (context.kept) return { kept: context.kept, written: writtenNomination(context.kept) }
  const page = await orRefuse(context, context.api.listNominations({ submission }))
  return { ...page, done: new URL(request.url).searchParams.get('gedaan'), now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return changeNominations(context, await request.formData(), submissionOf(params))
}

const doneTexts: Readonly<Record<string, string>> = {
  voorgedragen: 'Uw voordracht is bewaard. STJ beslist nu; er is nog niemand gemaild.',
  ingetrokken: 'De voordracht is ingetrokken.',
}

export default function NetworkPartners() {
  const loaded = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  if ('kept' in loaded) return <ExpiredPage kept={loaded.kept} written={loaded.written} />
  const { heading, answered, asked, role, status, partners, nominations, left, done, now } = loaded
  // The page may be opened again after STJ decided: then the list says so.
  const isOld = done === 'voorgedragen' && !nominations.some((nomination) => nomination.status === 'proposed')
  const doneText = done && !isOld ? doneTexts[done] : undefined
  const mayChange = role === 'coordinator' && status === 'assigned'
  return (
    <Page fictional={heading.fictional}>
      <ErrorSummary errors={refused?.errors ?? []} />
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Netwerkpartners van {heading.approach}</h1>
      <p>
        Met welke organisaties werkt u in deze aanpak samen? U kunt er ten hoogste drie voordragen. STJ vraagt hun om
        een korte vragenlijst van ongeveer een half uur.
      </p>
      {doneText && !refused && <Notice tone="good">{doneText}</Notice>}
      {status !== 'assigned' && <Notice>{reasonText('approach-not-assigned')}</Notice>}
      <WhatHappens municipality={heading.municipality} />
      {partners.length > 0 && (
        <section className="section">
          <h2>STJ vraagt deze organisaties</h2>
          <ul>
            {partners.map((partner) => (
              <li key={organisationName(partner)}>{organisationName(partner)}</li>
            ))}
          </ul>
        </section>
      )}
      {nominations.length > 0 && (
        <section className="section">
          <h2>Uw voordrachten</h2>
          <NominationList nominations={nominations} mayChange={mayChange} />
        </section>
      )}
      <section className="section">
        <h2>Een netwerkpartner voordragen</h2>
        {role === 'contributor' && <p>Uw coördinator draagt de netwerkpartners voor. U kunt hier meelezen.</p>}
        {mayChange && left > 0 && <NominationForm left={left} refused={refused} />}
        {mayChange && left === 0 && <p>{reasonText('three-nominated')}</p>}
      </section>
      <p>
        <a href={`/vragenlijst/${heading.submission}`}>Terug naar de vragenlijst</a>
      </p>
    </Page>
  )
}
