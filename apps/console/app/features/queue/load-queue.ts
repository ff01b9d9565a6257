import type { AppLoadContext } from '@remix-run/server-runtime'
import type { QueueSearch } from './read-queue-search.ts'

const lists = { aanpakken: 'approaches', indicatoren: 'indicators', vaststellen: 'waiting' } as const

/** What the queue's address asks for: one of the lists, or the workload. */
export async function loadQueue(
  api: Pick<AppLoadContext['api'], 'listQueue' | 'getWorkload'>,
  { list, filter, after, passedBy }: QueueSearch,
) {
  if (list === 'werkverdeling')
    return { list, passedBy, queue: null, workload: await api.getWorkload({ study: filter.study }) }
  return { list, passedBy, queue: await api.listQueue({ list: lists[list], filter, after }), workload: null }
}
