import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { DocumentCard } from '../features/documents/document-card.tsx'
import { answerDocumentPost, type RefusedPost } from '../features/documents/document-page.ts'
import styles from '../features/documents/documents.module.css'
import { UploadForm } from '../features/documents/upload-form.tsx'
import { useJudging } from '../features/documents/use-judging.ts'
import { questionPath } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { usePostAnswer } from '../post-answer.ts'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const handle = { script: true }

export const meta: MetaFunction = () => [{ title: 'Stukken | Toezicht' }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const page = await orRefuse(context, context.api.listDocuments({ submission: submissionOf(params) }))
  const search = new URL(request.url).searchParams
  const from = page.questions.find(({ code }) => code === search.get('vraag')) ?? null
  const done = doneTexts[search.get('gedaan') ?? '']?.(Number(search.get('aantal')) || 1) ?? null
  return { ...page, from, done }
}

export const clientLoader = steadyLoader('routes/vragenlijst.$submission.stukken')

export async function action({ request, context, params }: ActionFunctionArgs) {
  return answerDocumentPost(context, request, submissionOf(params))
}

const doneTexts: Record<string, (count: number) => string> = {
  toegevoegd: (count) => (count === 1 ? 'Het stuk is toegevoegd.' : `${count} stukken zijn toegevoegd.`),
  'stond-er-al': () => 'Een bestand dat er al stond, is één stuk gebleven; het hangt nu ook bij de vraag die u koos.',
  gekoppeld: () => 'Het stuk hangt nu ook bij die vraag.',
  losgemaakt: () => 'Het stuk hangt niet meer bij die vraag. Het staat nog hieronder.',
  gewijzigd: () => 'De gegevens van het stuk zijn opgeslagen.',
  weggehaald: () => 'Het stuk is weggehaald en het bestand is gewist.',
}

export default function Documents() {
  const { heading, documents, questions, kinds, mayAdd, mayBeLoose, from, done } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<typeof action>()
  const { revalidate } = useRevalidator()
  useJudging(documents.some(({ scan, destroyedAt }) => scan === 'waiting' && destroyedAt === null))
  const hangable = questions.filter(({ mayWrite }) => mayWrite)
  const first = from?.mayWrite ? from.code : mayBeLoose ? '' : (hangable[0]?.code ?? '')
  const fileErrors = (refused?.files ?? []).flatMap(({ fileName, error }) =>
    error ? [fileName ? `${fileName}: ${error}` : error] : [],
  )
  const added = (refused?.files ?? []).filter(({ document }) => document !== null).length
  return (
    <Page fictional={heading.fictional}>
      <p className="breadcrumb">
        <a href={from ? questionPath(heading.submission, from) : `/vragenlijst/${heading.submission}`}>
          {from ? 'Terug naar de vraag' : `Terug naar ${heading.approach}`}
        </a>
      </p>
      <ErrorSummary errors={summaryOf(refused, fileErrors)} />
      <h1>Stukken</h1>
      {from && (
        <p>
          U kwam van de vraag: <strong>{from.text}</strong>
        </p>
      )}
      {done && !refused && <Notice tone="good">{done}</Notice>}
      {added > 0 && <Notice tone="good">Wel toegevoegd: {added === 1 ? '1 bestand' : `${added} bestanden`}.</Notice>}
      {mayAdd && (
        <section className="section">
          <h2>Stukken toevoegen</h2>
          <UploadForm
            submission={heading.submission}
            questions={hangable}
            kinds={kinds}
            mayBeLoose={mayBeLoose}
            chosen={refused?.chosen?.question ?? first}
            chosenKind={refused?.chosen?.kind ?? ''}
            error={fileErrors.length > 0 ? fileErrors.join(' ') : undefined}
            onAdded={revalidate}
          />
        </section>
      )}
      <section className="section">
        <h2>{mayAdd ? 'Stukken die er zijn' : 'Stukken bij deze vragenlijst'}</h2>
        {documents.length === 0 && <p>Er zijn nog geen stukken.</p>}
        <ul className={styles.documents}>
          {documents.map((document) => (
            <DocumentCard
              key={document.id}
              submission={heading.submission}
              document={document}
              questions={questions}
              kinds={kinds}
              from={from}
              refused={refused?.change?.document === document.id ? refused.change : null}
            />
          ))}
        </ul>
      </section>
    </Page>
  )
}

function summaryOf(refused: RefusedPost | undefined, fileErrors: readonly string[]) {
  const { change } = refused ?? {}
  if (!change) return fileErrors.map((text) => ({ field: 'file', text }))
  const field =
    change.what === 'koppelen' ? `koppel-${change.document}` : `${change.field ?? 'title'}-${change.document}`
  return [{ field: change.what === 'losmaken' ? `stuk-${change.document}` : field, text: change.text }]
}
