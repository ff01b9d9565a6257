import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { type ReactNode, useState } from 'react'
import { Empty } from '../shell/empty.tsx'
import { Marked } from './marked.tsx'
import { PageLinks } from './page-links.tsx'
import { pageKind, pageWord, type ShownPage } from './page-view.ts'
import { PdfView } from './pdf-view.tsx'

/**
 * A document at one page: the page itself, its text, the way to the others. `onGo` takes a page in place of following its link. `asked`: the page of
 * the address, to say so when it is not there.
 */
export function DocumentView({
  shown,
  addressOf,
  onGo,
  asked,
  beside,
}: {
  shown: ShownPage
  addressOf: (page: number) => string
  onGo?: (page: number) => void
  asked: string | null
  beside?: ReactNode
}) {
  const { about, page, text, state } = shown
  const [counted, setCounted] = useState<number | null>(null)
  if (state !== 'there') return <NotThere shown={shown} />
  const last = about.pageCount ?? counted
  const word = pageWord(about)
  const kind = pageKind(about)
  const links = { shown, last, addressOf, ...(onGo && { onGo }) }
  return (
    <div>
      {asked !== null && asked !== String(page) && (
        <Notice>
          {last === null
            ? `Deze ${word} is er niet.`
            : `Dit stuk heeft ${last === 1 ? `1 ${word}` : `${last} ${plural[word]}`}.`}{' '}
          U ziet {word} {page}.
        </Notice>
      )}
      {kind !== 'picture' && <PageLinks {...links} />}
      {beside}
      {kind === 'pdf' && (
        <PdfView
          key={about.id}
          document={about.id}
          title={about.title}
          page={page}
          last={last}
          words={text?.words ?? []}
          onPages={setCounted}
          addressOf={addressOf}
          {...(onGo && { onGo })}
        />
      )}
      {kind === 'picture' && <img className="viewer-picture" src={`/documenten/${about.id}`} alt={about.title} />}
      {kind !== 'picture' && (
        <section aria-label={`Tekst van ${word} ${page}`} className="page-text">
          <h3>
            Tekst van {word} {page}
          </h3>
          {text ? (
            <p className="sent-text">
              <Marked {...text} />
            </p>
          ) : (
            <Empty>Op deze {word} is geen tekst gevonden. Misschien is het een scan of een afbeelding.</Empty>
          )}
        </section>
      )}
      <p>
        <a href={`/documenten/${about.id}`} download>
          {about.fileName} downloaden
        </a>
        {!about.scanned && ' (niet gescand op virussen)'}
      </p>
    </div>
  )
}

const plural = { bladzijde: 'bladzijden', werkblad: 'werkbladen' } as const

function NotThere({ shown: { state, about } }: { shown: ShownPage }) {
  if (state === 'destroyed')
    return (
      <Notice tone="problem">
        Dit stuk is vernietigd{about.destroyed && ` op ${dutchMoment(about.destroyed.at)}`}. Alleen de titel en de reden
        zijn bewaard.
        {about.destroyed?.reason && ` Reden: ${about.destroyed.reason}`}
      </Notice>
    )
  return <Notice>Dit stuk wordt nog gecontroleerd op virussen. Probeer het over een paar minuten opnieuw.</Notice>
}
