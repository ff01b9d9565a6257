import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { load, post, type Refused } from '../features/form/call.ts'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'
import { VersionList } from '../features/versions/version-list.tsx'

export const meta: MetaFunction = () => [{ title: 'Eerdere versies - Toezicht' }]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getFindingTrail({ finding: params.finding ?? '' }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const finding = params.finding ?? ''
  const restore = async () => {
    await context.api.restoreFinding({
      finding,
      from: textOf(form, 'from'),
      version: Number(textOf(form, 'version')),
      expected: Number(textOf(form, 'expected')),
      knowing: form.has('knowing'),
    })
    return context.api.getFindingTrail({ finding })
  }
  return post(context, form, restore, ({ approach, indicators }) => {
    const [first = ''] = indicators
    return `/aanpakken/${approach.id}/beoordelen?indicator=${encodeURIComponent(first)}&gedaan=restored`
  })
}

export default function Versions() {
  const trail = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const { study, approach, indicators } = trail
  return (
    <Screen
      title={`Eerdere versies van de bevinding bij ${indicators.join(', ')}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Eerdere versies')}
    >
      <FormErrors refused={refused} />
      <p>
        Een versie is wat één persoon zonder lange pauze schreef. Terugzetten maakt een nieuwe versie; er gaat niets
        weg.
      </p>
      <VersionList trail={trail} />
    </Screen>
  )
}
