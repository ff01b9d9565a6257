import { parentPort } from 'node:worker_threads'
import type { PdfContent } from './pdf-content.ts'
import { createFactsheetCompiler } from './typst/compile-factsheet.ts'

/** The thread where Typst blocks; answers every `{ id, content }` with `{ id, pdf }` or `{ id, problem }`. */
const compile = createFactsheetCompiler()

parentPort?.on('message', ({ id, content }: { id: number; content: PdfContent }) => {
  try {
    parentPort?.postMessage({ id, pdf: new Uint8Array(compile(content)) })
  } catch (error) {
    parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) })
  }
})
