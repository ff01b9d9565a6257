import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { Heading } from '../features/questionnaire/heading.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefusal, orRefuse, textOf } from '../refused.ts'
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
  const submission = submissionOf(params)
  const form = await request.formData()
  const call = context.api.sendSubmission({
    submission,
    key: textOf(form, 'key'),
    answers: [],
    blanksConfirmed: form.has('blanks'),
  })
  const result = await orRefusal(context, call)
  if ('answer' in result) return redirect(`/vragenlijst/${submission}/ontvangst`)
  const { refusal } = result
  if (refusal.refused === 'signed-out') return redirect('/aanmelden?verlopen')
  return json({ error: refusalText(refusal) }, { status: statusOfRefusal(refusal.refused) })
}

export default function Send() {
  const { heading, answered, asked, blanks, key, now } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { submission } = heading
  const field = blanks.length > 0 ? 'blanks' : 'send'
  return (
    <Page fictional={heading.fictional}>
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <ErrorSummary errors={refused ? [{ field, text: refused.error }] : []} />
      <h1>Vragenlijst versturen</h1>
      {heading.role === 'coordinator' ? (
        <form method="post">
          <p>
            Als u op de knop hieronder drukt, gaat de vragenlijst naar STJ. Daarna kunt u de antwoorden niet meer
            veranderen. U krijgt een ontvangstnummer en een kopie van wat u verstuurde.
          </p>
          <input type="hidden" name="key" value={key} />
          {blanks.length > 0 && (
            <div className="confirm">
              <input type="checkbox" id="blanks" name="blanks" value="ja" />
              <label htmlFor="blanks">
                Ik laat {blanks.length === 1 ? '1 vraag' : `${blanks.length} vragen`} bewust leeg (verplicht om te
                versturen).{' '}
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
      ) : (
        <p>Uw coördinator verstuurt de vragenlijst. U hoeft zelf niets meer te doen.</p>
      )}
    </Page>
  )
}
