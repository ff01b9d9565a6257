import { inflateSync } from 'node:zlib'

const actions = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)\b/
const objectStream = /\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g
const mostInflated = 8 * 1024 * 1024

/**
 * Whether a PDF can run something or carries other files. Looks at plain objects and at object streams; an encrypted PDF cannot be looked
 * into and counts as one that can.
 */
export function pdfHasActions(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  if (/\/Encrypt\b/.test(text) || actions.test(text)) return true
  for (const found of text.matchAll(objectStream)) {
    const inner = inflated(bytes.subarray(found.index + found[0].length))
    if (inner && actions.test(inner)) return true
  }
  return false
}

function inflated(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: mostInflated }).toString('latin1')
  } catch {
    return null
  }
}
