import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ControlLists } from '../features/control/control-lists.tsx'
import { LateWords } from '../features/control/late-words.tsx'
import { questionCount } from '../features/control/question-count.ts'
import { Heading } from '../features/questionnaire/heading.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Controleren | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  return { ...(await orRefuse(context, context.api.getControlPage({ submission }))), now: new Date().toISOString() }
}

export default function Control() {
  const { heading, answered, asked, now, returned, ...found } = useLoaderData<typeof loader>()
  const { submission, status } = heading
  const writable = status === 'open' || status === 'returned'
  return (
    <Page fictional={heading.fictional}>
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Controleer uw antwoorden</h1>
      {writable ? (
        <>
          <p>
            {status === 'returned'
              ? `STJ stuurde ${questionCount(returned)} terug. Hier staat alleen wat daarover gaat. Uw nieuwe antwoorden zijn nog niet verstuurd.`
              : heading.versions.length > 0
                ? 'Uw nieuwe antwoorden zijn nog niet verstuurd.'
                : 'Er is nog niets verstuurd.'}{' '}
            Niets hieronder houdt het versturen tegen; u beslist zelf.
          </p>
          <LateWords deadline={heading.deadline} now={now} />
        </>
      ) : (
        <p>
          Deze vragenlijst neemt geen antwoorden meer aan.{' '}
          {heading.versions.length > 0 && (
            <a href={`/vragenlijst/${submission}/ontvangst`}>Bekijk wat u hebt verstuurd</a>
          )}
        </p>
      )}
      {writable && <ControlLists submission={submission} found={found} />}
      {writable && (
        <div className="buttons">
          {heading.role === 'coordinator' ? (
            <a className="button" href={`/vragenlijst/${submission}/versturen`}>
              Verder naar versturen
            </a>
          ) : (
            <p>Uw coördinator verstuurt de vragenlijst. U hoeft zelf niets meer te doen.</p>
          )}
          <a href={`/vragenlijst/${submission}`}>Terug naar de onderdelen</a>
        </div>
      )}
    </Page>
  )
}
