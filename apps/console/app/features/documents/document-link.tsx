import type { ReactNode } from 'react'
import { documentAddress } from './document-address.ts'
import { openDocument } from './open-document.ts'

/** Opens a document at a page: in the pane beside the work where there is one, else on its own screen. */
export function DocumentLink({
  assessment,
  document,
  page = 1,
  query = '',
  children,
}: {
  assessment: string
  document: string
  page?: number
  query?: string
  children: ReactNode
}) {
  return (
    <a
      href={documentAddress({ assessment, document, page, query })}
      onClick={(event) => {
        const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
        if (plain && openDocument({ document, page, query })) event.preventDefault()
      }}
    >
      {children}
    </a>
  )
}
