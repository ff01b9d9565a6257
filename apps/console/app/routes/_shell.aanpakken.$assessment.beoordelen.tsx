import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { AskingProvider, askingOf } from '../features/questions-back/asking.tsx'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'
import { CitableProvider, citableOf } from '../features/sources/citable.tsx'
import { SaveByEnter } from '../features/sources/cite-button.tsx'
import { AnswerPane } from '../features/workspace/answer-pane.tsx'
import { changeFinding } from '../features/workspace/change-finding.ts'
import { FindingPane } from '../features/workspace/finding-pane.tsx'
import { IndicatorPane } from '../features/workspace/indicator-pane.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.selected.code ?? ''} ${data?.approach.name ?? 'Beoordelen'} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const indicator = new URL(request.url).searchParams.get('indicator')
    const found = await context.api.getMatrix({ assessment: params.assessment ?? '', indicator })
    return { ...found, freshId: crypto.randomUUID() }
  })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const indicator = new URL(request.url).searchParams.get('indicator')
  return changeFinding(context, params.assessment ?? '', indicator, await request.formData())
}

export default function Workspace() {
  const found = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const [search] = useSearchParams()
  const { study, approach, selected } = found
  return (
    <Screen
      title={`${selected.code} ${selected.statement}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Beoordelen')}
      wide
    >
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      <CitableProvider value={citableOf(found)}>
        <div className="panes">
          <SaveByEnter />
          <IndicatorPane assessment={approach.id} indicators={found.indicators} selected={selected.code} />
          <AskingProvider value={askingOf(found, refused)}>
            <AnswerPane
              assessment={approach.id}
              respondents={found.respondents}
              questions={found.questions}
              documents={found.documents}
              refused={refused}
            />
          </AskingProvider>
          <FindingPane
            key={selected.code}
            assessment={approach.id}
            selected={selected}
            indicators={found.indicators}
            finding={found.finding}
            sentAfter={found.sentAfter}
            freshId={found.freshId}
            documents={found.documents}
            precedents={found.precedents}
            threads={found.threads}
            refused={refused}
          />
        </div>
      </CitableProvider>
    </Screen>
  )
}
