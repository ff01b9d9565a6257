import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { Heading } from '../features/questionnaire/heading.tsx'
import { ReusableQuestionPart } from '../features/reuse/reusable-question.tsx'
import { approachNames } from '../features/reuse/reuse-view.ts'
import { takeOverChosen } from '../features/reuse/take-over-chosen.ts'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Antwoorden overnemen | Toezicht' }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const page = await orRefuse(context, context.api.listReusableAnswers({ submission }))
  const done = Number(new URL(request.url).searchParams.get('gedaan'))
  return { ...page, key: randomUUID(), done: done > 0 && done <= 40 ? done : 0, now: new Date().toISOString() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return takeOverChosen(context, await request.formData(), submissionOf(params))
}

export default function TakeOver() {
  const { heading, answered, asked, approaches, questions, key, done, now } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const { submission, status } = heading
  const closed = status !== 'open' && status !== 'returned'
  const offered = !closed && questions.some(({ reuse }) => reuse?.maySave && reuse.offers.length > 0)
  const first = questions.find(({ reuse }) => reuse && reuse.offers.length > 0)
  const refusals: Record<string, string> = refused?.errors ?? {}
  const errors = Object.entries(refusals).map(([code, text]) => ({
    field: `overnemen-${code || first?.code}`,
    text: code ? `${questions.find((each) => each.code === code)?.text ?? code} ${text}` : text,
  }))
  return (
    <Page fictional={heading.fictional}>
      <ErrorSummary errors={errors} />
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Antwoorden overnemen</h1>
      <p>
        Sommige vragen gaan over de hele gemeente en niet over één aanpak. Gaf u daar bij een andere aanpak al antwoord
        op, dan kunt u dat hier overnemen. Er verandert niets vanzelf: niet hier en niet bij de andere aanpak.
      </p>
      {done > 0 && !refused && (
        <Notice tone="good">{done === 1 ? '1 antwoord is' : `${done} antwoorden zijn`} overgenomen.</Notice>
      )}
      {approaches.length === 0 ? (
        <Notice>
          U vult voor de gemeente {heading.municipality} geen andere aanpak in. Daarom is hier niets over te nemen.
        </Notice>
      ) : (
        <form method="post">
          <p>U vult ook in voor {approachNames(approaches)}.</p>
          <input type="hidden" name="key" value={key} />
          {questions.map((question) => (
            <ReusableQuestionPart
              key={question.code}
              submission={submission}
              question={question}
              error={refusals[question.code]}
              ticked={refused?.ticked ?? []}
              closed={closed}
            />
          ))}
          {offered && (
            <div className="buttons">
              <button className="button" type="submit">
                Aangevinkte antwoorden overnemen
              </button>
            </div>
          )}
        </form>
      )}
      <p>
        <a href={`/vragenlijst/${submission}`}>Terug naar de vragenlijst</a>
      </p>
    </Page>
  )
}
