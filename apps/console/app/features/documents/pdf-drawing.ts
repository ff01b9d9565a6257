import {
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
  type PageViewport,
  type PDFDocumentProxy,
  RenderingCancelledException,
} from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { type FoundBox, type PlacedText, placeWords } from './place-words.ts'

export type Pdf = PDFDocumentProxy
export type { FoundBox }

GlobalWorkerOptions.workerSrc = workerAddress

/** Fonts that a PDF may leave out, and the readers of two kinds of scans: files of our own, by the name that pdf.js asks for. */
const ownFiles = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '/node_modules/pdfjs-dist/wasm/jbig2.wasm',
    '/node_modules/pdfjs-dist/wasm/openjpeg.wasm',
  ],
  { query: '?url', import: 'default', eager: true },
)

class OwnFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const address = Object.entries(ownFiles).find(([path]) => path.endsWith(`/${filename}`))?.[1]
    if (!address) throw new Error(`pdf.js asked for ${filename}, which we do not serve.`)
    return new Uint8Array(await (await fetch(address)).arrayBuffer())
  }
}

/** Opens a PDF. Nothing in it is run: the part of pdf.js that knows scripts is not on board, and forms and links are only drawn. */
export function openPdf(address: string) {
  return getDocument({
    url: address,
    BinaryDataFactory: OwnFiles,
    useWorkerFetch: false,
    standardFontDataUrl: '/',
    wasmUrl: '/',
    enableXfa: false,
    verbosity: 0,
  })
}

interface Wanted {
  canvas: HTMLCanvasElement
  /** Of the drawn page, in CSS pixels. */
  width: number
  words: readonly string[]
}

/** Draws one page to a width. `done` gives the places of the words on it, null when it was cancelled. */
export function drawPage(pdf: Pdf, number: number, { canvas, width, words }: Wanted) {
  let cancelled = false
  let stop = () => {}
  const draw = async (): Promise<FoundBox[] | null> => {
    const page = await pdf.getPage(number)
    if (cancelled) return null
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
    const sharp = Math.min(window.devicePixelRatio || 1, 2, mostPixels / Math.max(viewport.width, viewport.height))
    canvas.width = Math.floor(viewport.width * sharp)
    canvas.height = Math.floor(viewport.height * sharp)
    canvas.style.width = `${viewport.width}px`
    canvas.style.height = `${viewport.height}px`
    const task = page.render({
      canvas,
      viewport,
      transform: [sharp, 0, 0, sharp, 0, 0],
      annotationMode: AnnotationMode.ENABLE,
    })
    stop = () => task.cancel()
    await task.promise
    const { items } = await page.getTextContent()
    const placed = items.flatMap((item) => ('str' in item && item.str ? [place(item, viewport)] : []))
    return cancelled ? null : placeWords(placed, words, measure())
  }
  const done = draw().catch((error: unknown) => {
    if (cancelled || error instanceof RenderingCancelledException) return null
    throw error
  })
  return {
    done,
    cancel: () => {
      cancelled = true
      stop()
    },
  }
}

/** Browsers draw no canvas of more than some 8,000 pixels on every machine. */
const mostPixels = 8_000

interface TextPiece {
  str: string
  transform: number[]
  width: number
  height: number
}

/** Where a piece of text stands on the drawn page; upright text only is exact. */
function place({ str, transform, width, height }: TextPiece, viewport: PageViewport): PlacedText {
  const [x = 0, y = 0] = viewport.convertToViewportPoint(transform[4] ?? 0, transform[5] ?? 0) as number[]
  const tall = height * viewport.scale
  return { text: str, left: x, top: y - tall, width: width * viewport.scale, height: tall * 1.2 }
}

/** How wide a text is beside another, in a plain font: enough to place a word within its line. */
function measure(): (text: string) => number {
  const context = window.document.createElement('canvas').getContext('2d')
  return (text) => context?.measureText(text).width ?? text.length
}
