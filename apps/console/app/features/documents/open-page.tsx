import { CiteButton } from '../sources/cite-button.tsx'
import { documentAddress } from './document-address.ts'
import { DocumentView } from './document-view.tsx'
import type { OpenedPage } from './use-document-pane.ts'

/** A document at a page beside the work, to cite from. */
export function OpenPage({
  assessment,
  open: { shown, asked },
  onGo,
  onClose,
}: {
  assessment: string
  open: OpenedPage
  onGo: (page: number) => void
  onClose: () => void
}) {
  const { about, page } = shown
  const query = asked.query ?? ''
  return (
    <>
      <h3>{about.title}</h3>
      <DocumentView
        shown={shown}
        addressOf={(to) => documentAddress({ assessment, document: about.id, page: to, query })}
        onGo={onGo}
        asked={String(asked.page)}
        beside={
          <p className="buttons">
            <CiteButton
              citation={{ kind: 'document', document: about.id, title: about.title, page }}
              about={`${about.title}, bladzijde ${page}`}
            />
            <button type="button" className="button button-quiet" onClick={onClose}>
              Sluiten
            </button>
          </p>
        }
      />
    </>
  )
}
