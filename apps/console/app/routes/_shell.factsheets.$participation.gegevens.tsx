import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readFigure } from '../features/approach/read-assignment.ts'
import { load, post, type Refused } from '../features/form/call.ts'
import { FigureFields } from '../features/form/figure-fields.tsx'
import { FormErrors, keptIn } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { paragraphsOf, textOf } from '../features/form/read-form.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Gegevens van de gemeente - Toezicht' }]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, async () => {
    const found = await context.api.getParticipation({ participation: params.participation ?? '' })
    if (found.study.role !== 'lead') throw new Response(null, { status: 404 })
    return found
  })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const participation = params.participation ?? ''
  const run = () =>
    context.api.saveContext({
      participation,
      expected: Number(textOf(form, 'expected')),
      context: {
        population: readFigure(form, 'population'),
        householdsWithChildren: readFigure(form, 'households'),
        estimatedFamilies: readFigure(form, 'estimated'),
        paragraphs: paragraphsOf(form, 'paragraphs'),
      },
    })
  return post(context, form, run, () => `/factsheets/${participation}?gedaan=saved`)
}

export default function ContextPage() {
  const { study, participation } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const { context } = participation
  const kept = keptIn(refused, 'save-context')
  return (
    <Screen
      title={`Gegevens van ${participation.municipality}`}
      fictional={study.fictional}
      crumbs={[
        { label: 'Publiceren', to: '/publiceren' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: participation.municipality, to: `/factsheets/${participation.id}` },
        { label: 'Gegevens' },
      ]}
    >
      <FormErrors refused={refused} />
      <PostForm verb="save-context" refused={refused} className="form">
        <input type="hidden" name="expected" value={participation.version} />
        <FigureFields name="population" legend="Inwoners" figure={context.population} kept={kept} />
        <FigureFields
          name="households"
          legend="Huishoudens met kinderen"
          figure={context.householdsWithChildren}
          kept={kept}
        />
        <FigureFields
          name="estimated"
          legend="Geschat aantal gezinnen met geringe sociale redzaamheid"
          figure={context.estimatedFamilies}
          kept={kept}
        />
        <label className="label" htmlFor="paragraphs">
          Toelichting (niet verplicht)
        </label>
        <p className="hint">Een lege regel begint een nieuwe alinea.</p>
        <textarea
          className="control"
          id="paragraphs"
          name="paragraphs"
          rows={5}
          defaultValue={kept('paragraphs') ?? context.paragraphs.join('\n\n')}
        />
        <p className="buttons">
          <button type="submit" className="button">
            Gegevens opslaan
          </button>
        </p>
      </PostForm>
    </Screen>
  )
}
