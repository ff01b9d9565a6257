import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfAttachment, PdfInput, PdfTemplate } from '../pdf-input.ts'
import { tagRowHeaders } from '../pdf-tags/row-headers.ts'
import { pdfFonts, printableText } from '../printable-text.ts'

const templates: Record<PdfTemplate, string> = {
  questionnaire: template('questionnaire.typ'),
  receipt: template('receipt.typ'),
  tree: template('tree.typ'),
}

/** Prints one document; with an attachment it becomes PDF/A-3a instead of PDF/UA-1. */
export type CompilePdf = (template: PdfTemplate, content: PdfInput, attachment: PdfAttachment | null) => Uint8Array

/**
 * A compiler that keeps its fonts and templates warm. Its function takes about a tenth of a second and blocks: use it
 * in a worker. The content goes in as one JSON string, never as Typst source. Throws with Typst's own diagnostics.
 */
export function createPdfCompiler(): CompilePdf {
  const workspace = fileURLToPath(new URL('.', import.meta.url))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...pdfFonts] }] })
  return (name, content, attachment) => {
    const compiled = compiler.compile({
      mainFilePath: templates[name],
      inputs: {
        content: printableText(JSON.stringify(content)),
        ...(attachment && { attachment: JSON.stringify(attachment) }),
      },
    })
    const problem = compiled.takeDiagnostics()
    const document = compiled.result
    if (!document)
      throw new Error(problem?.shortDiagnostics.map((it) => JSON.stringify(it)).join('\n') ?? 'Typst gave no document')
    const { year, month, day } = content.date
    const pdf = compiler.pdf(document, {
      pdfStandard: attachment ? 'a-3a' : 'ua-1',
      creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
    })
    compiler.evictCache(10)
    return tagRowHeaders(pdf, content.rowHeaders ?? [])
  }
}

function template(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
