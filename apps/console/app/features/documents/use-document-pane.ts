import { useEffect, useRef, useState } from 'react'
import { refusalWords } from '../form/refusal-words.ts'
import { type Outcome, send, trpc } from '../form/trpc.ts'
import type { FoundPages } from './found-pages.tsx'
import { type DocumentToOpen, onOpenDocument } from './open-document.ts'
import type { ShownPage } from './page-view.ts'

export interface OpenedPage {
  shown: ShownPage
  asked: DocumentToOpen
}

/** What the pane shows: a list, a search, or one page. Nothing leaves the screen, so a draft beside it stays as it is. */
export function useDocumentPane(assessment: string) {
  const [open, setOpen] = useState<OpenedPage | null>(null)
  const [search, setSearch] = useState<{ query: string; found: FoundPages } | null>(null)
  const [status, setStatus] = useState('')
  const newest = useRef(0)
  const cameFrom = useRef<HTMLElement | null>(null)

  const show = async (wanted: DocumentToOpen) => {
    const turn = ++newest.current
    const { document, page, query = '' } = wanted
    const outcome = await send(() => trpc.getDocumentPage.query({ assessment, document, page: String(page), query }))
    if (turn !== newest.current) return
    setStatus(problemOf(outcome))
    if ('done' in outcome) setOpen({ shown: outcome.done, asked: wanted })
  }
  const look = async (query: string, before: FoundPages | null) => {
    const turn = ++newest.current
    const after = before?.next ?? null
    const outcome = await send(() => trpc.searchDocuments.query({ assessment, query, after }))
    if (turn !== newest.current) return
    setStatus(problemOf(outcome))
    if (!('done' in outcome)) return
    setSearch({ query, found: { ...outcome.done, hits: [...(before?.hits ?? []), ...outcome.done.hits] } })
  }

  const latest = useRef(show)
  latest.current = show
  useEffect(
    () =>
      onOpenDocument((wanted) => {
        const { activeElement } = window.document
        cameFrom.current = activeElement instanceof HTMLElement ? activeElement : null
        void latest.current(wanted).then(() => window.document.getElementById('stukken-kop')?.focus())
      }),
    [],
  )
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search)
    const document = wanted.get('stuk')
    if (document)
      void latest.current({ document, page: Number(wanted.get('bladzijde')) || 1, query: wanted.get('zoek') ?? '' })
  }, [])
  return {
    open,
    search,
    status,
    go: (page: number) => void (open && show({ ...open.asked, page })),
    /** Back to where one came from, if that still stands there. */
    close: () => {
      setOpen(null)
      cameFrom.current?.focus()
    },
    find: (query: string) => look(query, null),
    more: () => look(search?.query ?? '', search?.found ?? null),
    clear: () => setSearch(null),
  }
}

function problemOf(outcome: Outcome<unknown>): string {
  if ('done' in outcome) return ''
  return 'refusal' in outcome ? refusalWords(outcome.refusal) : 'Geen verbinding. Probeer het over een minuut opnieuw.'
}
