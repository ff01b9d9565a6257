import { useEffect, useRef, useState } from 'react'
import { drawPage, type FoundBox, openPdf, type Pdf } from './pdf-drawing.ts'
import { useWidth } from './use-width.ts'

export interface PdfPageProps {
  document: string
  title: string
  page: number
  /** 1 fits the width of the pane. */
  zoom: number
  words: readonly string[]
  onPages: (pages: number) => void
  onFail: () => void
}

/** What is shown before the first word that was found, in CSS pixels. */
const margin = 80

/** Draws one page of a PDF and marks the words that were found on it. */
export function PdfPage({ document, title, page, zoom, words, onPages, onFail }: PdfPageProps) {
  const room = useRef<HTMLDivElement>(null)
  const [pdf, setPdf] = useState<Pdf | null>(null)
  const [boxes, setBoxes] = useState<readonly FoundBox[]>([])
  const [drawn, setDrawn] = useState<number | null>(null)
  const width = useWidth(room)
  // What a parent passes anew with every render must not open the document again.
  const told = useRef({ onPages, onFail })
  told.current = { onPages, onFail }

  useEffect(() => {
    const opening = openPdf(`/documenten/${document}`)
    opening.promise.then(
      (opened) => {
        setPdf(opened)
        told.current.onPages(opened.numPages)
      },
      () => told.current.onFail(),
    )
    return () => {
      setPdf(null)
      void opening.destroy()
    }
  }, [document])

  useEffect(() => {
    const canvas = room.current?.querySelector('canvas')
    if (!pdf || !canvas || width === null) return
    const drawing = drawPage(pdf, Math.min(page, pdf.numPages), { canvas, width: width * zoom, words })
    drawing.done.then(
      (found) => {
        if (!found) return
        setBoxes(found)
        setDrawn(page)
        const [first] = found
        room.current?.parentElement?.scrollTo(
          first ? { left: first.left - margin, top: first.top - margin } : { left: 0, top: 0 },
        )
      },
      () => told.current.onFail(),
    )
    return drawing.cancel
  }, [pdf, page, zoom, words, width])

  return (
    <div className="pdf-page" ref={room}>
      {drawn !== page && <p role="status">Bladzijde {page} wordt getekend.</p>}
      <canvas
        role="img"
        aria-label={`Bladzijde ${page} van ${title}. De tekst staat hieronder.`}
        data-drawn={drawn ?? ''}
      />
      {boxes.map((box) => (
        <span key={`${box.left} ${box.top} ${box.width}`} className="pdf-found" style={box} />
      ))}
    </div>
  )
}
