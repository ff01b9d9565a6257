import { Link, useSearchParams } from '@remix-run/react'
import { type QueueList, queueAddress, queueLists } from './read-queue-search.ts'

const words: Record<QueueList, string> = {
  aanpakken: 'Aanpakken',
  indicatoren: 'Indicatoren',
  vaststellen: 'Vast te stellen, te bevestigen en teruggegeven',
  werkverdeling: 'Werkverdeling',
}

/** The lists of the queue, and one's own work in one click. Study and words to search for go along. */
export function QueueTabs({ list }: { list: QueueList }) {
  const [search] = useSearchParams()
  const mine = search.get('wie') === 'ik'
  return (
    <nav aria-label="Werklijsten" className="places">
      {queueLists.map((each) => (
        <Link
          key={each}
          to={queueAddress(search, { ...narrowed, lijst: each, wie: mine ? 'ik' : null })}
          aria-current={each === list ? 'page' : undefined}
        >
          {words[each]}
        </Link>
      ))}
      {(list === 'aanpakken' || list === 'indicatoren') && (
        <Link to={queueAddress(search, { wie: mine ? null : 'ik' })}>
          {mine ? 'Werk van iedereen' : 'Alleen mijn werk'}
        </Link>
      )}
    </nav>
  )
}

const narrowed = {
  aanpak: null,
  ernst: null,
  stand: null,
  ouder: null,
  indicator: null,
  volgorde: null,
  gedaan: null,
} as const
