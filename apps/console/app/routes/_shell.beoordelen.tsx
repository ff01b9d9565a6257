import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { FactCheckLine } from '../features/fact-check/fact-check-line.tsx'
import { waitingFactChecks } from '../features/fact-check/load-fact-checks.ts'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { AskedLine } from '../features/questions-back/asked-line.tsx'
import { assignChosen } from '../features/queue/assign-chosen.ts'
import { loadQueue } from '../features/queue/load-queue.ts'
import { QueueList } from '../features/queue/queue-list.tsx'
import { QueueTabs } from '../features/queue/queue-tabs.tsx'
import { readQueueSearch } from '../features/queue/read-queue-search.ts'
import { Workload } from '../features/queue/workload.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Beoordelen - Toezicht' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const queue = await loadQueue(context.api, readQueueSearch(new URL(request.url).searchParams))
    return { ...queue, factChecks: await waitingFactChecks(context) }
  })

export async function action({ context, request }: ActionFunctionArgs) {
  return assignChosen(context, new URL(request.url).searchParams, await request.formData())
}

export default function Queue() {
  const found = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  return (
    <Screen title="Beoordelen" wide>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      {found.passedBy.length > 0 && (
        <Notice>
          In het adres staat iets wat hier niets betekent ({found.passedBy.join(', ')}). Dat telt niet mee; de rest wel.
        </Notice>
      )}
      <QueueTabs list={found.list} />
      {found.queue && <AskedLine asked={found.queue.asked} studies={found.queue.studies} />}
      <FactCheckLine {...found.factChecks} />
      {found.workload ? (
        <Workload workload={found.workload.workload} studies={found.workload.studies} />
      ) : (
        found.queue && <QueueList list={found.list} queue={found.queue} refused={refused} />
      )}
    </Screen>
  )
}
