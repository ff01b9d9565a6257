import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Contact } from '../features/questionnaire/contact.tsx'
import { Heading } from '../features/questionnaire/heading.tsx'
import { Introduction } from '../features/questionnaire/introduction.tsx'
import { NextStep } from '../features/questionnaire/next-step.tsx'
import { OtherScreenLinks } from '../features/questionnaire/other-screen-links.tsx'
import { Standing } from '../features/questionnaire/standing.tsx'
import { TaskList } from '../features/questionnaire/task-list.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? data.heading.approach : 'Vragenlijst'} | Toezicht` },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const found = await orRefuse(context, context.api.getSubmission({ submission }))
  const { questionnaires } = await orRefuse(context, context.api.getInbox({}))
  const hasSibling = questionnaires.some(
    (other) =>
      other.kind === 'municipality' &&
      other.municipality === found.heading.municipality &&
      other.submission !== submission,
  )
  return { ...found, hasSibling, now: new Date().toISOString() }
}

export default function Start() {
  const { heading, me, sections, answered, asked, returned, hasSibling, now } = useLoaderData<typeof loader>()
  // Whoever comes back wants the list; the explanation stays within reach.
  const begun = answered > 0 || heading.status !== 'open'
  return (
    <Page fictional={heading.fictional}>
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Vragenlijst over {heading.approach}</h1>
      <Standing heading={heading} returned={returned} />
      {!begun && <Introduction heading={heading} />}
      <section className="section">
        <h2>Onderdelen</h2>
        <NextStep heading={heading} tasks={sections} answered={answered} asked={asked} />
        <TaskList
          submission={heading.submission}
          tasks={sections}
          reader={{ account: me, role: heading.role }}
          now={now}
        />
      </section>
      <OtherScreenLinks heading={{ ...heading, hasSibling }} />
      {begun && heading.contact && (
        <p>
          Vragen? <Contact text={heading.contact} />
        </p>
      )}
    </Page>
  )
}
