import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sectionCodes } from '@toezicht/domain/questionnaire/question'
import { statusOfRefusal } from '@toezicht/domain/refusal'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { receiveUpload } from '../features/documents/receive-upload.ts'
import { RemovableDocuments } from '../features/documents/removable-documents.tsx'
import { questionPath } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Stukken toevoegen | Toezicht' }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  const code = sectionCodes.find(
    (each) => params.question?.startsWith(each) || params.question?.startsWith(`V${each.slice(1)}.`),
  )
  if (!code) throw new Response('Deze pagina bestaat niet.', { status: 404 })
  const page = await orRefuse(context, context.api.getThemePage({ submission, section: code }))
  const question = page.questions.find((each) => each.code === params.question)
  if (question?.answerType !== 'document-upload') throw new Response('Deze pagina bestaat niet.', { status: 404 })
  return { heading: page.heading, question, done: new URL(request.url).searchParams.get('gedaan') }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const submission = submissionOf(params)
  const result = await receiveUpload(context, request, submission, params.question ?? '')
  const here = `/stukken/${submission}/${encodeURIComponent(params.question ?? '')}`
  if ('done' in result) return redirect(`${here}?gedaan=${result.done}`)
  const { refusal, title } = result
  if (refusal.refused === 'signed-out') return redirect('/aanmelden?verlopen')
  const field = 'field' in refusal && refusal.field === 'kind' ? 'kind' : 'file'
  return json({ error: refusalText(refusal), field, title }, { status: statusOfRefusal(refusal.refused) })
}

const doneTexts: Record<string, string> = {
  toegevoegd: 'Het stuk is toegevoegd.',
  verwijderd: 'Het stuk is verwijderd.',
}

export default function Documents() {
  const { heading, question, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const back = questionPath(heading.submission, question)
  const errorAt = (field: string) => (refused?.field === field ? refused.error : undefined)
  return (
    <Page fictional={heading.fictional}>
      <p className="breadcrumb">
        <a href={back}>Terug naar de vraag</a>
      </p>
      <ErrorSummary errors={refused ? [{ field: refused.field, text: refused.error }] : []} />
      <h1>Stukken bij deze vraag</h1>
      <p>{question.text}</p>
      {done && doneTexts[done] && !refused && <Notice tone="good">{doneTexts[done]}</Notice>}
      <RemovableDocuments documents={question.documents} open={heading.status === 'open'} />
      {heading.status === 'open' && (
        <section className="section">
          <h2>Een stuk toevoegen</h2>
          <form method="post" encType="multipart/form-data">
            <TextField
              name="title"
              label="Titel van het stuk"
              help="Zo noemt STJ het stuk. Laat u dit leeg, dan gebruiken wij de naam van het bestand."
              optional
              maxLength={200}
              defaultValue={refused?.title ?? ''}
            />
            {question.options.length > 0 && (
              <Field id="kind" label="Soort stuk" error={errorAt('kind')} optional>
                <select name="kind" {...fieldAttributes('kind', { error: errorAt('kind') })} defaultValue="">
                  <option value="">Kies een soort</option>
                  {question.options.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
                </select>
              </Field>
            )}
            <Field
              id="file"
              label="Bestand"
              help="PDF, Word (docx), OpenDocument (odt), Excel (xlsx), JPG of PNG; ten hoogste 50 MB. Zet er geen namen van gezinnen in."
              error={errorAt('file')}
            >
              <input
                type="file"
                name="file"
                accept=".pdf,.docx,.odt,.xlsx,.jpg,.jpeg,.png"
                {...fieldAttributes('file', { help: true, error: errorAt('file') })}
              />
            </Field>
            <div className="buttons">
              <button className="button" type="submit">
                Stuk toevoegen
              </button>
              <a href={back}>Klaar, terug naar de vraag</a>
            </div>
          </form>
        </section>
      )}
    </Page>
  )
}
