import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { load, post, type Refused } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { dayOf } from '../features/form/read-form.ts'
import { readReturn } from '../features/returning/read-return.ts'
import { ReturnForm } from '../features/returning/return-form.tsx'
import { respondentName } from '../features/returning/shown-return.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Vragen terugsturen - Toezicht' }]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getSentAnswers({ respondent: params.respondent ?? '', number: null }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const respondent = params.respondent ?? ''
  const run = () => context.api.returnQuestions({ respondent, questions: readReturn(form), deadline: dayOf(form) })
  const after = ({ told }: { told: number }) =>
    `/ondervraagden/${respondent}?gedaan=${told > 0 ? 'return-questions' : 'returned-unheard'}`
  return post(context, form, run, after)
}

export default function ReturnPage() {
  const { study, submission, returned, sections } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const name = respondentName(submission)
  const { status } = submission
  const possible =
    study.kind === 'running' && submission.approachStatus === 'assigned' && (status === 'sent' || status === 'returned')
  return (
    <Screen
      title={`Vragen terugsturen aan ${name}`}
      fictional={study.fictional}
      crumbs={[
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: submission.approach, to: `/aanpakken/${submission.assessmentId}` },
        { label: name, to: `/ondervraagden/${submission.respondentId}` },
        { label: 'Terugsturen' },
      ]}
    >
      <FormErrors refused={refused} />
      {possible ? (
        <>
          <p>
            Schrijf bij iedere vraag die u terugstuurt wat STJ nog wil weten. Vragen zonder opmerking gaan niet mee; hun
            antwoorden blijven zoals ze zijn verzonden. Alleen {name} ziet deze opmerkingen. Noem niet wat een andere
            organisatie antwoordde.
          </p>
          <ReturnForm
            sections={sections}
            returned={returned}
            deadline={status === 'returned' ? submission.deadline : ''}
            wanted={search.get('vraag')}
            refused={refused}
          />
        </>
      ) : (
        <Empty>
          Er valt nu niets terug te sturen: de vragenlijst is niet verzonden, of de aanpak wordt niet meer beoordeeld.
        </Empty>
      )}
    </Screen>
  )
}
