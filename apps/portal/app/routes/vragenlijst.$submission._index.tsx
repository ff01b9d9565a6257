import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { Heading } from '../features/questionnaire/heading.tsx'
import { Introduction } from '../features/questionnaire/introduction.tsx'
import { TaskList } from '../features/questionnaire/task-list.tsx'
import { sectionPath } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? data.heading.approach : 'Vragenlijst'} | Toezicht` },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  return { ...(await orRefuse(context, context.api.getSubmission({ submission }))), now: new Date().toISOString() }
}

export default function Start() {
  const { heading, sections, answered, asked, now } = useLoaderData<typeof loader>()
  const { submission, status, versions } = heading
  const next = sections.find((section) => section.state !== 'done') ?? sections[0]
  return (
    <Page fictional={heading.fictional}>
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Vragenlijst over {heading.approach}</h1>
      {status === 'sent' && (
        <Notice tone="good">
          Deze vragenlijst is verstuurd. Uw ontvangstnummer is {versions.at(-1)?.receipt}.{' '}
          <a href={`/vragenlijst/${submission}/ontvangst`}>Bekijk wat u hebt verstuurd</a>.
        </Notice>
      )}
      {(status === 'no-response' || status === 'withdrawn') && (
        <Notice>{refusalText({ refused: 'closed', reason: `submission-${status}` })}</Notice>
      )}
      <Introduction heading={heading} />
      <section className="section">
        <h2>Onderdelen</h2>
        <TaskList submission={submission} sections={sections} />
        {status === 'open' && (
          <div className="buttons">
            {answered < asked && next ? (
              <a className="button" href={sectionPath(submission, next.code)}>
                {answered === 0 ? 'Beginnen' : 'Verdergaan'} met {next.name}
              </a>
            ) : (
              <a className="button" href={`/vragenlijst/${submission}/controle`}>
                Antwoorden controleren
              </a>
            )}
            <a href={`/vragenlijst/${submission}/controle`}>Controleren en versturen</a>
            <a href={`/vragenlijst/${submission}/alle-vragen`}>Alle vragen lezen of afdrukken</a>
          </div>
        )}
      </section>
    </Page>
  )
}
