import { useNavigate } from '@remix-run/react'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { PdfPageProps } from './pdf-page.tsx'
import { usePageKeys } from './use-page-keys.ts'

const steps = [0.5, 0.75, 1, 1.5, 2, 3] as const

interface Props {
  document: string
  title: string
  page: number
  last: number | null
  words: readonly string[]
  onPages: (pages: number) => void
  addressOf: (page: number) => string
  onGo?: (page: number) => void
}

/** The drawn page of a PDF with zoom. What draws it is fetched only here; without script the text of the page below says the same. */
export function PdfView({ document, title, page, last, words, onPages, addressOf, onGo }: Props) {
  const { Page, failed, fail } = usePdfPage()
  // Beside the work there is little room: a page that just fits there cannot be read.
  const [step, setStep] = useState(onGo ? 3 : 2)
  const area = useRef<HTMLElement>(null)
  const navigate = useNavigate()
  const zoom = (by: number) => setStep((now) => Math.max(0, Math.min(steps.length - 1, now + by)))
  const turn = (to: number) => {
    if (to < 1 || (last !== null && to > last)) return
    if (onGo) onGo(to)
    else navigate(addressOf(to), { preventScrollReset: true })
  }
  usePageKeys(area, {
    PageDown: () => turn(page + 1),
    PageUp: () => turn(page - 1),
    '+': () => zoom(1),
    '=': () => zoom(1),
    '-': () => zoom(-1),
  })
  return (
    <div className="needs-script">
      <p className="buttons">
        <button type="button" className="button button-quiet" onClick={() => zoom(-1)}>
          Kleiner
        </button>
        <button type="button" className="button button-quiet" onClick={() => zoom(1)}>
          Groter
        </button>
        <span className="soft">{Math.round((steps[step] ?? 1) * 100)}%</span>
        <span className="keys">
          In de bladzijde: <kbd>PageUp</kbd> <kbd>PageDown</kbd> bladeren, <kbd>+</kbd> <kbd>-</kbd> vergroten
        </span>
      </p>
      <section ref={area} className="pdf-scroll" aria-label={`Bladzijde ${page} van ${title}`}>
        {failed && <p>De bladzijde kan hier niet worden getekend. De tekst staat hieronder.</p>}
        {!failed && !Page && <p role="status">De bladzijde wordt getekend.</p>}
        {!failed && Page && (
          <Page
            document={document}
            title={title}
            page={page}
            zoom={steps[step] ?? 1}
            words={words}
            onPages={onPages}
            onFail={fail}
          />
        )}
      </section>
    </div>
  )
}

/** The component that draws, in a chunk of its own. */
function usePdfPage() {
  const [Page, setPage] = useState<ComponentType<PdfPageProps> | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    import('./pdf-page.tsx').then(
      (found) => wanted && setPage(() => found.PdfPage),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [])
  return { Page, failed, fail: () => setFailed(true) }
}
