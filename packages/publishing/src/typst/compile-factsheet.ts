import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfContent } from '../pdf-content.ts'
import { pdfFonts, printableText } from '../printable-text.ts'

const template = fileURLToPath(new URL('factsheet.typ', import.meta.url))

/**
 * A compiler that keeps its fonts and template warm. Its function takes about a tenth of a second and blocks: use it
 * in a worker. The content goes in as one JSON string, never as Typst source. Throws with Typst's own diagnostics.
 */
export function createFactsheetCompiler(): (content: PdfContent) => Uint8Array {
  const compiler = NodeCompiler.create({ workspace: dirname(template), fontArgs: [{ fontBlobs: [...pdfFonts] }] })
  return (content) => {
    const compiled = compiler.compile({
      mainFilePath: template,
      inputs: { content: printableText(JSON.stringify(content)) },
    })
    const problem = compiled.takeDiagnostics()
    const document = compiled.result
    if (!document)
      throw new Error(problem?.shortDiagnostics.map((it) => JSON.stringify(it)).join('\n') ?? 'Typst gave no document')
    const { year, month, day } = content.date
    const pdf = compiler.pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
    })
    compiler.evictCache(10)
    return pdf
  }
}
