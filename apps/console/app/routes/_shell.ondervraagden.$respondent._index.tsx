import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { standingWords } from '../features/approach/state-words.ts'
import { Tag } from '../features/approach/tag.tsx'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { ReturnedList } from '../features/returning/returned-list.tsx'
import { SentAnswer } from '../features/returning/sent-answer.tsx'
import { respondentName } from '../features/returning/shown-return.ts'
import { VersionList } from '../features/returning/version-list.tsx'
import { WithdrawForm } from '../features/returning/withdraw-form.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Antwoorden van ${data?.submission.organisation ?? 'een ondervraagde'} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () => {
    const wanted = Number(new URL(request.url).searchParams.get('versie') ?? '')
    const number = Number.isInteger(wanted) && wanted > 0 ? wanted : null
    return context.api.getSentAnswers({ respondent: params.respondent ?? '', number })
  })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const respondent = params.respondent ?? ''
  if (textOf(form, 'verb') !== 'withdraw-return') throw new Response(null, { status: 404 })
  const run = () => context.api.withdrawReturn({ respondent })
  return post(context, form, run, () => `/ondervraagden/${respondent}?gedaan=withdraw-return`)
}

export default function SentAnswersPage() {
  const { study, submission, number, versions, returned, sections } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const name = respondentName(submission)
  const { status, respondentId } = submission
  const running = study.kind === 'running' && submission.approachStatus === 'assigned'
  return (
    <Screen
      title={name}
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: submission.approach, to: `/aanpakken/${submission.assessmentId}` },
        { label: name },
      ]}
      beside={<Tag tone="strong">{standingWords(status, submission.latestVersion)}</Tag>}
    >
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      {running && (status === 'sent' || status === 'returned') && (
        <p className="buttons">
          <Link className="button" to={`/ondervraagden/${respondentId}/terugsturen`}>
            {status === 'returned' ? 'Nog meer vragen terugsturen' : 'Vragen terugsturen'}
          </Link>
        </p>
      )}
      {running && status === 'returned' && <WithdrawForm name={name} open={search.get('doe') === 'intrekken'} />}
      <h2>Verzonden versies</h2>
      <VersionList respondent={respondentId} versions={versions} shown={number} />
      {returned.length > 0 && (
        <>
          <h2>Teruggestuurde vragen</h2>
          <ReturnedList returned={returned} />
        </>
      )}
      {number !== null && <h2>Antwoorden in versie {number}</h2>}
      {sections.map((section) => (
        <section key={section.code} aria-labelledby={`onderdeel-${section.code}`}>
          <h3 id={`onderdeel-${section.code}`}>{section.name}</h3>
          {section.answers.map((answer) => (
            <article key={answer.code} id={`vraag-${answer.code}`} className="sent-answer">
              <h4 className="flush">
                {answer.code} {answer.text}
              </h4>
              <SentAnswer answer={answer} />
            </article>
          ))}
        </section>
      ))}
    </Screen>
  )
}
