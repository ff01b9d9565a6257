import { Link, useSearchParams } from '@remix-run/react'
import type { Refused } from '../form/call.ts'
import { Empty } from '../shell/empty.tsx'
import { ApproachQueue, type ShownQueuedApproach } from './approach-queue.tsx'
import { AssignRows } from './assign-rows.tsx'
import { IndicatorQueue, type ShownQueuedIndicator } from './indicator-queue.tsx'
import { type QueueChoices, QueueFilters } from './queue-filters.tsx'
import { QueuePages } from './queue-pages.tsx'
import { type QueueList as ListName, queueAddress } from './read-queue-search.ts'
import { type ShownWaiting, WaitingTable } from './waiting-table.tsx'

interface Page<Row> {
  rows: readonly Row[]
  next: readonly number[] | null
  total: number
}

export interface ShownQueue extends QueueChoices {
  counts: { toApprove: number; returnedToMe: number; byOthers: number }
  top: readonly ShownWaiting[]
  approaches: Page<ShownQueuedApproach>
  judged: Page<ShownQueuedIndicator>
  waiting: Page<ShownWaiting>
}

/** One list of the queue under what waits for the actor. */
export function QueueList({
  list,
  queue,
  refused,
}: {
  list: ListName
  queue: ShownQueue
  refused: Refused | undefined
}) {
  const [search] = useSearchParams()
  const { inspectors, indicators, approaches, judged, waiting } = queue
  const shown = list === 'aanpakken' ? approaches : list === 'indicatoren' ? judged : waiting
  return (
    <>
      {list !== 'vaststellen' && <OnTop queue={queue} />}
      <h2>{headingOf(list, search.get('aanpak') ? judged.rows[0] : undefined)}</h2>
      <QueueFilters list={list} choices={queue} />
      {shown.rows.length === 0 && (
        <Empty>Er is niets dat hierbij past. Kies een ander filter, of laat het weg met «Alles tonen».</Empty>
      )}
      {shown.rows.length > 0 &&
        (list === 'vaststellen' ? (
          <WaitingTable
            rows={waiting.rows}
            caption={`${waiting.rows.length} van ${waiting.total} ${waiting.total === 1 ? 'onderdeel' : 'onderdelen'}`}
          />
        ) : (
          <AssignRows inspectors={inspectors} refused={refused}>
            {(ticked) =>
              list === 'aanpakken' ? (
                <ApproachQueue rows={approaches.rows} total={approaches.total} ticked={ticked} />
              ) : (
                <IndicatorQueue
                  rows={judged.rows}
                  total={judged.total}
                  statements={new Map(indicators.map(({ code, statement }) => [code, statement]))}
                  ticked={ticked}
                />
              )
            }
          </AssignRows>
        ))}
      <QueuePages next={shown.next} />
    </>
  )
}

const headings: Record<ListName, string> = {
  aanpakken: 'Aanpakken',
  indicatoren: 'Indicatoren van alle aanpakken',
  vaststellen: 'Vast te stellen, te bevestigen en teruggegeven',
  werkverdeling: 'Werkverdeling',
}

/** Of one approach it says which. */
function headingOf(list: ListName, one: ShownQueuedIndicator | undefined): string {
  return list === 'indicatoren' && one ? `Indicatoren van ${one.municipality}, ${one.approach}` : headings[list]
}

/** What waits for approval or adjustment, the actor's own first. */
function OnTop({ queue: { counts, top } }: { queue: ShownQueue }) {
  const [search] = useSearchParams()
  const { toApprove, returnedToMe, byOthers } = counts
  const total = toApprove + returnedToMe + byOthers
  return (
    <>
      <h2>Wacht op vaststelling, bevestiging of aanpassing</h2>
      {total === 0 && <Empty>Er wacht niets. Wat u of een ander aanbiedt, komt hier te staan.</Empty>}
      {total > 0 && (
        <>
          <p>
            U kunt {toApprove} {toApprove === 1 ? 'onderdeel' : 'onderdelen'} vaststellen of bevestigen, {returnedToMe}{' '}
            {returnedToMe === 1 ? 'is' : 'zijn'} aan u teruggegeven, {byOthers} {byOthers === 1 ? 'wacht' : 'wachten'}{' '}
            op een ander.{' '}
            <Link to={queueAddress(search, { lijst: 'vaststellen', gedaan: null })}>
              {total === 1 ? 'Dit onderdeel bekijken' : `Alle ${total} onderdelen bekijken`}
            </Link>
          </p>
          <WaitingTable rows={top} caption="Wat op u wacht, staat boven" />
        </>
      )}
    </>
  )
}
