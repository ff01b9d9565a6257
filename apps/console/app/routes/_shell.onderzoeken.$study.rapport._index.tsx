import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PostForm } from '../features/form/post-form.tsx'
import { BlockItem } from '../features/report/block-item.tsx'
import { changeReport } from '../features/report/change-report.ts'
import { ChangedNumbers } from '../features/report/changed-numbers.tsx'
import { AddBlock, ReportState } from '../features/report/report-head.tsx'
import { reportPlaces } from '../features/report/report-words.ts'
import type { ReportChoices } from '../features/report/shown-report.ts'
import { useFlushBeforeLeaving } from '../features/saving/use-flush-before-leaving.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Landelijk rapport ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getReport({ study: params.study ?? '' }))

export const clientLoader = steadyLoader('routes/_shell.onderzoeken.$study.rapport._index')

export const action = ({ context, params, request }: ActionFunctionArgs) =>
  changeReport(context, params.study ?? '', request)

export default function ReportPage() {
  const found = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  useFlushBeforeLeaving()
  const { study, blocks } = found
  const opened = refused?.kept.block?.[0] ?? search.get('blok')
  const choices: ReportChoices = found
  return (
    <Screen title="Landelijk rapport" fictional={study.fictional} crumbs={reportPlaces(study, 'Rapport')}>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <p>
        <Link to={`/onderzoeken/${study.id}/rapport/voorbeelden`}>Voorbeelden uit de praktijk</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/rapport/vaststellen`}>Vaststellen en publiceren</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/cijfers?telling=openbaar`}>De cijfers</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/oordelen`}>Oordelen per indicator</Link>
      </p>
      {blocks.length === 0 && study.kind === 'archive' && (
        <Empty>Dit onderzoek staat in het archief. Er komt geen nieuw rapport over.</Empty>
      )}
      {blocks.length === 0 && study.kind !== 'archive' && (
        <>
          <Empty>Er is nog geen rapport. Begin met een tekst die alle cijfers al noemt, en schrijf haar om.</Empty>
          <PostForm>
            <button type="submit" name="verb" value="start" className="button">
              Rapport beginnen
            </button>
          </PostForm>
        </>
      )}
      {blocks.length > 0 && (
        <>
          <ReportState {...found} study={study.id} />
          <ChangedNumbers choices={choices} blocks={blocks} stamp={found.changedStamp} />
          <h2>Tekst</h2>
          <ol className="report-blocks">
            {blocks.map((block, at) => (
              <BlockItem
                key={block.id}
                block={block}
                place={{ number: at + 1, total: blocks.length }}
                choices={choices}
                isOpen={opened === block.id}
                refused={refused?.kept.block?.[0] === block.id ? refused : undefined}
              />
            ))}
          </ol>
          <AddBlock blocks={blocks} opened={opened} />
        </>
      )}
    </Screen>
  )
}
