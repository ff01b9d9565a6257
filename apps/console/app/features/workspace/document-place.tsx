import { useSearchParams } from '@remix-run/react'
import { useEffect } from 'react'
import { DocumentPane } from '../documents/document-pane.tsx'
import { onOpenDocument } from '../documents/open-document.ts'
import type { PaneDocument } from '../documents/pane-list.tsx'
import { useCommands } from '../palette/use-commands.ts'
import { Pane } from './pane.tsx'
import { setPane } from './pane-state.ts'

/** The place of the documents in the workspace; it opens when somebody opens a document, and by `/` to search. */
export function DocumentPlace({
  assessment,
  documents,
  linked,
}: {
  assessment: string
  documents: readonly PaneDocument[]
  linked: readonly string[]
}) {
  const [search] = useSearchParams()
  const asked = search.get('stuk')
  useEffect(() => onOpenDocument(() => setPane('documents', true)), [])
  useEffect(() => {
    if (asked) setPane('documents', true)
  }, [asked])
  useCommands([
    {
      id: 'search-documents',
      title: 'Zoeken in de stukken',
      group: 'Delen van het scherm',
      keys: ['/'],
      run: () => {
        setPane('documents', true)
        const field = document.getElementById('zoek-stukken') ?? document.getElementById('stukken-kop')
        field?.focus()
      },
    },
  ])
  return (
    <Pane name="documents" isTitled={false}>
      <DocumentPane assessment={assessment} documents={documents} linked={linked} />
    </Pane>
  )
}
