import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { LateWords } from '../features/control/late-words.tsx'
import { questionCount } from '../features/control/question-count.ts'
import { sendQuestionnaire } from '../features/control/send-questionnaire.ts'
import { SendingWords } from '../features/control/sending-words.tsx'
import { Heading } from '../features/questionnaire/heading.tsx'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Versturen | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const page = await orRefuse(context, context.api.getControlPage({ submission }))
  if (page.heading.status === 'sent') throw redirect(`/vragenlijst/${submission}/ontvangst`)
  return { ...page, key: randomUUID(), now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return sendQuestionnaire(context, await request.formData(), submissionOf(params))
}

export default function Send() {
  const page = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const { heading, answered, asked, blanks, now } = page
  const field = heading.role === 'coordinator' ? { field: blanks.length > 0 ? 'blanks' : 'send' } : {}
  const closed = heading.status === 'no-response' || heading.status === 'withdrawn'
  return (
    <Page fictional={heading.fictional}>
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <ErrorSummary errors={refused ? [{ ...field, text: refused.error }] : []} />
      <h1>Vragenlijst versturen</h1>
      {closed ? (
        <Notice>{refusalText({ refused: 'closed', reason: `submission-${heading.status}` })}</Notice>
      ) : heading.role === 'coordinator' ? (
        <SendForm page={page} />
      ) : (
        <p>Uw coördinator verstuurt de vragenlijst. U hoeft zelf niets meer te doen.</p>
      )}
    </Page>
  )
}

function SendForm({ page }: { page: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { heading, blanks, returned, key, now } = page
  const { submission, status, deadline, versions } = heading
  return (
    <form method="post">
      <SendingWords status={status} returned={returned} sentBefore={versions.length > 0} />
      <LateWords deadline={deadline} now={now} />
      <input type="hidden" name="key" value={key} />
      {blanks.length > 0 && (
        <div className="confirm">
          <input type="checkbox" id="blanks" name="blanks" value="ja" />
          <label htmlFor="blanks">
            Ik laat {questionCount(blanks.length)} bewust leeg (verplicht om te versturen).{' '}
          </label>
          <a href={`/vragenlijst/${submission}/controle`}>Bekijk welke</a>
        </div>
      )}
      <div className="buttons">
        <button className="button" type="submit" id="send">
          Vragenlijst versturen
        </button>
        <a href={`/vragenlijst/${submission}/controle`}>Nog niet versturen</a>
      </div>
    </form>
  )
}
