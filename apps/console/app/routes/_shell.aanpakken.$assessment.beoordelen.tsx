import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { steadyLoader } from '@toezicht/ui/steady-loader'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { PresentLine } from '../features/presence/present-line.tsx'
import { useApproachLive } from '../features/presence/use-approach-live.ts'
import { AskingProvider, askingOf } from '../features/questions-back/asking.tsx'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'
import { CitableProvider, citableOf } from '../features/sources/citable.tsx'
import { SaveByEnter } from '../features/sources/cite-button.tsx'
import { pageSpelling } from '../features/sources/page-spelling.ts'
import { AnswerPane } from '../features/workspace/answer-pane.tsx'
import { changeFinding } from '../features/workspace/change-finding.ts'
import { DocumentPlace } from '../features/workspace/document-place.tsx'
import { FindingPane } from '../features/workspace/finding-pane.tsx'
import { IndicatorPane } from '../features/workspace/indicator-pane.tsx'
import { useWorkspaceCommands } from '../features/workspace/use-workspace-commands.ts'
import { dividedFinding, isGuarded, linkedDocuments, workspacePlace } from '../features/workspace/workspace-facts.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.selected.code ?? ''} ${data?.approach.name ?? 'Beoordelen'} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const indicator = new URL(request.url).searchParams.get('indicator')
    const found = await context.api.getMatrix({ assessment: params.assessment ?? '', indicator })
    return { ...found, spelling: await pageSpelling(context.api, found, request), freshId: crypto.randomUUID() }
  })

export const clientLoader = steadyLoader('routes/_shell.aanpakken.$assessment.beoordelen')

export async function action({ context, params, request }: ActionFunctionArgs) {
  const indicator = new URL(request.url).searchParams.get('indicator')
  return changeFinding(context, params.assessment ?? '', indicator, await request.formData())
}

export default function Workspace() {
  const found = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const { study, approach, selected, indicators } = found
  useWorkspaceCommands(approach.id, indicators, selected.code)
  const present = useApproachLive(approach.id, selected.code, found.stamp)
  return (
    <Screen
      title={`${selected.code} ${selected.statement}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Beoordelen')}
      beside={<PresentLine present={present} here={selected.code} />}
      wide
    >
      <FormErrors refused={refused} placeOf={workspacePlace} />
      <Done verb={search.get('gedaan')} />
      <CitableProvider value={citableOf(found)}>
        <div className="panes">
          <SaveByEnter />
          <IndicatorPane
            assessment={approach.id}
            indicators={indicators}
            selected={selected.code}
            present={present}
            asks={isGuarded(found)}
            divided={dividedFinding(found.finding)}
          />
          <AskingProvider value={askingOf(found, refused)}>
            <AnswerPane
              assessment={approach.id}
              respondents={found.respondents}
              questions={found.questions}
              refused={refused}
            />
          </AskingProvider>
          <DocumentPlace
            assessment={approach.id}
            documents={found.documents}
            linked={linkedDocuments(found.questions)}
          />
          <FindingPane
            assessment={approach.id}
            account={found.account}
            place={`${approach.municipality}, ${approach.name}`}
            selected={selected}
            indicators={indicators}
            finding={found.finding}
            factsheetStatus={found.factsheetStatus}
            lastBy={found.lastBy}
            sentAfter={found.sentAfter}
            freshId={found.freshId}
            documents={found.documents}
            conclusion={found.conclusion}
            study={study.id}
            precedents={found.precedents}
            threads={found.threads}
            precedentTotal={found.precedentTotal}
            responsible={found.responsible}
            inspectors={found.inspectors}
            refused={refused}
          />
        </div>
      </CitableProvider>
    </Screen>
  )
}
