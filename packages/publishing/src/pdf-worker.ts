import { parentPort } from 'node:worker_threads'
import type { PdfAttachment, PdfInput, PdfTemplate } from './pdf-input.ts'
import { createPdfCompiler } from './typst/compile-pdf.ts'

type Order = { id: number; template: PdfTemplate; content: PdfInput; attachment: PdfAttachment | null }

/** The thread where Typst blocks; answers every order with `{ id, pdf }` or `{ id, problem }`. */
const compile = createPdfCompiler()

parentPort?.on('message', ({ id, template, content, attachment }: Order) => {
  try {
    parentPort?.postMessage({ id, pdf: new Uint8Array(compile(template, content, attachment)) })
  } catch (error) {
    parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) })
  }
})
