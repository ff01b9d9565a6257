import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors, keptIn } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { textOf } from '../features/form/read-form.ts'
import { ExampleCard, ExampleFields } from '../features/report/example-card.tsx'
import { reportPlaces } from '../features/report/report-words.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Voorbeelden ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () =>
    context.api.listReportExamples({
      study: params.study ?? '',
      finding: new URL(request.url).searchParams.get('bevinding'),
    }),
  )

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { api } = context
  const form = await request.formData()
  const example = textOf(form, 'example')
  const content = { title: textOf(form, 'title'), text: textOf(form, 'text').replace(/\r\n?/g, '\n') }
  const verbs: Record<string, { run: () => Promise<unknown>; done: string }> = {
    add: { run: () => api.addReportExample({ finding: textOf(form, 'finding'), content }), done: 'saved' },
    save: {
      run: () => api.saveReportExample({ example, expected: Number(textOf(form, 'expected')), content }),
      done: 'saved',
    },
    submit: { run: () => api.submitReportExample({ example }), done: 'submitted' },
    approve: {
      run: () =>
        api.approveReportExample({
          example,
          version: Number(textOf(form, 'version')),
          namesSeen: form.get('namesSeen') === 'ja',
        }),
      done: 'approved',
    },
    return: { run: () => api.returnReportExample({ example, remark: textOf(form, 'remark') }), done: 'returned' },
  }
  const verb = verbs[textOf(form, 'verb')]
  if (!verb) throw new Response(null, { status: 404 })
  return post(context, form, verb.run, () => `/onderzoeken/${params.study}/rapport/voorbeelden?gedaan=${verb.done}`)
}

export default function ExamplesPage() {
  const { study, from, examples } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const kept = keptIn(refused, 'add')
  return (
    <Screen title="Voorbeelden uit de praktijk" fictional={study.fictional} crumbs={reportPlaces(study, 'Voorbeelden')}>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <p>
        Een voorbeeld komt uit een bevinding en noemt niemand: geen gemeente, aanpak, organisatie of mens. Een ander
        stelt het vast. Kies «Als voorbeeld» bij een bevinding om er een te beginnen.
      </p>
      {from && (
        <PostForm refused={refused?.form === 'add' ? refused : undefined} className="card" aria-labelledby="nieuw">
          <h2 id="nieuw" className="flush">
            Nieuw voorbeeld
          </h2>
          <p className="soft">
            Uit een bevinding over {from.municipality}, {from.approach}. Schrijf haar om:
          </p>
          {from.text.map((paragraph) => (
            <blockquote key={paragraph} className="sent-text">
              {paragraph}
            </blockquote>
          ))}
          <input type="hidden" name="finding" value={from.finding} />
          <ExampleFields id="nieuw-voorbeeld" title={kept('title') ?? ''} text={kept('text') ?? ''} />
          <p className="buttons">
            <button type="submit" name="verb" value="add" className="button">
              Voorbeeld opslaan
            </button>
          </p>
        </PostForm>
      )}
      {examples.length === 0 && !from && (
        <Empty>Er is nog geen voorbeeld. Open een bevinding die iets goed laat zien en kies «Als voorbeeld».</Empty>
      )}
      {examples.map((example) => (
        <ExampleCard key={example.id} example={example} refused={refused} />
      ))}
      <p>
        <Link to={`/onderzoeken/${study.id}/rapport`}>Terug naar het rapport</Link>
      </p>
    </Screen>
  )
}
