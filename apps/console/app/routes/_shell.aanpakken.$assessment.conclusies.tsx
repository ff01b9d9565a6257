import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { changeRemarks } from '../features/review/change-remarks.ts'
import { reviewPlace } from '../features/review/review-place.ts'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'
import { CitableProvider, writingOf } from '../features/sources/citable.tsx'
import { ConclusionCard } from '../features/workspace/conclusion-card.tsx'
import { readConclusion } from '../features/workspace/conclusion-way.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Conclusies ${data?.approach.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getConclusions({ assessment: params.assessment ?? '' }))

export const clientLoader = steadyLoader('routes/_shell.aanpakken.$assessment.conclusies')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const assessment = params.assessment ?? ''
  const remarked = changeRemarks(context, form, `/aanpakken/${assessment}/conclusies`)
  if (remarked) return remarked
  const theme = textOf(form, 'theme')
  const submits = form.get('verb') === 'submit-conclusion'
  const save = () =>
    context.api.saveConclusion({
      assessment,
      theme,
      expected: Number(textOf(form, 'expected')),
      content: readConclusion(form),
    })
  const run = async () => {
    const { conclusion } = await save()
    if (submits) await context.api.submitConclusion({ conclusion })
  }
  return post(
    context,
    form,
    run,
    () => `/aanpakken/${assessment}/conclusies?gedaan=${submits ? 'submitted' : 'saved'}#${theme}`,
  )
}

export default function ConclusionsPage() {
  const { study, approach, themes, words, account, factsheetStatus } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const place = `${approach.municipality}, ${approach.name}`
  const page = { assessment: approach.id, account, place, factsheetStatus }
  return (
    <Screen
      title="Conclusies per thema"
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Conclusies')}
    >
      <FormErrors refused={refused} placeOf={reviewPlace(refused)} />
      <Done verb={search.get('gedaan')} />
      <p>Kies zelf wat u noemt. Eén punt per regel. Een kant mag leeg blijven, ook als er een verbeterpunt staat.</p>
      <CitableProvider value={writingOf(approach.id, words)}>
        {themes.map((theme) => (
          <ConclusionCard key={theme.code} theme={theme} page={page} refused={refused} />
        ))}
      </CitableProvider>
    </Screen>
  )
}
