import { actions, encryption } from './pdf-names.ts'
import { PackedObjects } from './pdf-packed-objects.ts'

export type PdfProblem = 'document-actions' | 'document-encrypted' | 'document-broken'

const overlap = 512

/**
 * Why we do not take a PDF: it can run something or carries other files; it is encrypted, so that nobody can look into it; its end is missing.
 * Null when nothing is found. Reads it once, in small parts, as a flat row of bytes: what a viewer would reach, by whatever way, stands there.
 */
export async function inspectPdf(bytes: AsyncIterable<Buffer>): Promise<PdfProblem | null> {
  const packed = new PackedObjects()
  let before = ''
  let encrypted = false
  for await (const chunk of bytes) {
    const latin = chunk.toString('latin1')
    const text = before + latin
    encrypted ||= encryption.test(text)
    if (!encrypted && (actions.test(text) || packed.carryActions(chunk, latin))) return 'document-actions'
    before = text.slice(-overlap)
  }
  if (encrypted) return 'document-encrypted'
  return before.includes('%%EOF') ? null : 'document-broken'
}
