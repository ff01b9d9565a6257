import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { judgementWords } from '../features/approach/state-words.ts'
import { Tag } from '../features/approach/tag.tsx'
import { FactCheckSummary } from '../features/fact-check/fact-check-summary.tsx'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { BlockerList } from '../features/publication/blocker-list.tsx'
import { publicationVerbs } from '../features/publication/change-publication.ts'
import { FactsheetActions } from '../features/publication/factsheet-actions.tsx'
import { FactsheetChanges } from '../features/publication/factsheet-changes.tsx'
import { FactsheetPreview } from '../features/publication/factsheet-preview.tsx'
import { PublicationPart } from '../features/publication/publication-part.tsx'
import { factsheetPlace } from '../features/publication/publication-place.ts'
import { changeRemarks } from '../features/review/change-remarks.ts'
import { RemarkThreads } from '../features/review/remark-threads.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Factsheet ${data?.participation.municipality ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getFactsheet({ participation: params.participation ?? '' }))

export const clientLoader = steadyLoader('routes/_shell.factsheets.$participation._index')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { api } = context
  const form = await request.formData()
  const participation = params.participation ?? ''
  const remarked = changeRemarks(context, form, `/factsheets/${participation}`)
  if (remarked) return remarked
  const verbs: Record<string, { run: () => Promise<unknown>; done: string }> = {
    submit: { run: () => api.submitFactsheet({ participation }), done: 'submitted' },
    return: { run: () => api.returnFactsheet({ participation, remark: textOf(form, 'remark') }), done: 'returned' },
    approve: {
      run: () => api.approveFactsheet({ participation, contentHash: textOf(form, 'contentHash') }),
      done: 'approved',
    },
    ...publicationVerbs(context, form, participation),
  }
  const verb = verbs[textOf(form, 'verb')]
  if (!verb) throw new Response(null, { status: 404 })
  return post(context, form, verb.run, () => `/factsheets/${participation}?gedaan=${verb.done}`)
}

export default function FactsheetPage() {
  const found = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const { study, participation, status, blockers } = found
  return (
    <Screen
      title={`Factsheet ${participation.municipality}`}
      fictional={study.fictional}
      crumbs={[
        { label: 'Publiceren', to: '/publiceren' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: participation.municipality },
      ]}
      beside={<Tag tone={status === 'approved' ? 'good' : 'strong'}>{judgementWords[status]}</Tag>}
    >
      <FormErrors refused={refused} placeOf={factsheetPlace(refused)} />
      <Done verb={search.get('gedaan')} />
      {found.remark && (
        <p>
          <strong>Opmerking:</strong> {found.remark}
        </p>
      )}
      <FactsheetActions found={found} refused={refused} />
      {status !== 'approved' && status !== 'submitted' && status !== 'from-archive' && (
        <BlockerList blockers={blockers} approaches={found.approaches} participation={participation.id} />
      )}
      {study.role === 'lead' && status !== 'from-archive' && (
        <p className="buttons">
          <Link className="button button-quiet" to={`/factsheets/${participation.id}/gegevens`}>
            Gegevens van de gemeente invullen
          </Link>
        </p>
      )}
      {status !== 'from-archive' && (
        <FactCheckSummary participation={participation.id} checked={found.publication.checked} />
      )}
      <PublicationPart found={found} refused={refused} />
      {found.review && (
        <>
          <RemarkThreads kind="factsheet" subject={found.review.id} threads={found.review.threads} refused={refused} />
          <FactsheetChanges ground={found.review.ground} before={found.review.before} shown={found.shown} />
        </>
      )}
      <FactsheetPreview
        factsheet={found.shown}
        frozen={status === 'submitted' || status === 'approved'}
        destroyed={found.destroyed}
      />
    </Screen>
  )
}
