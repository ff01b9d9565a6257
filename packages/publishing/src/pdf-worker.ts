import { parentPort } from 'node:worker_threads'
import type { PdfInput, PdfTemplate } from './pdf-input.ts'
import { createPdfCompiler } from './typst/compile-pdf.ts'

/** The thread where Typst blocks; answers every `{ id, template, content }` with `{ id, pdf }` or `{ id, problem }`. */
const compile = createPdfCompiler()

parentPort?.on('message', ({ id, template, content }: { id: number; template: PdfTemplate; content: PdfInput }) => {
  try {
    parentPort?.postMessage({ id, pdf: new Uint8Array(compile(template, content)) })
  } catch (error) {
    parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) })
  }
})
