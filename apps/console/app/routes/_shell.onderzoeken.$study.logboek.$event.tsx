import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Subject } from '../features/audit/event-table.tsx'
import { load } from '../features/form/call.ts'
import { Redline } from '../features/review/redline.tsx'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.event.what ?? 'Gebeurtenis'} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getEvent({ study: params.study ?? '', event: params.event ?? '' }))

export default function AuditEvent() {
  const { study, event, now, before, reason } = useLoaderData<typeof loader>()
  return (
    <Screen
      title={capital(event.what)}
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Logboek', to: `/onderzoeken/${study.id}/logboek` },
        { label: dutchMoment(event.at) },
      ]}
    >
      <p>
        Door {event.who}, {dutchMoment(event.at)}: <Subject study={study.id} event={event} />.
      </p>
      {reason && (
        <p>
          <strong>Reden:</strong> {reason}
        </p>
      )}
      {now && <p className="soft">Nieuw is onderstreept, vervallen is doorgehaald.</p>}
      {now?.map((part) => (
        <section key={part.label} className="part">
          <h2>{part.label}</h2>
          <Redline now={part.lines} before={before?.find(({ label }) => label === part.label)?.lines ?? null} />
        </section>
      ))}
      {!now && !reason && <Empty>Van deze gebeurtenis is geen tekst bewaard.</Empty>}
    </Screen>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
