import { fileTypeFromBuffer } from 'file-type'
import { officeKindOf } from './office-file.ts'
import { pdfHasActions } from './pdf-actions.ts'

export const documentLimit = 20 * 1024 * 1024

/** What we take, by content. */
const accepted = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const
export type DocumentExtension = keyof typeof accepted

export type Identified =
  | { extension: DocumentExtension; mediaType: string }
  | { problem: 'document-type' | 'document-actions' | 'document-empty' }

/** What a file is by its content; its name and the sender's word for it play no part. */
export async function identifyDocument(bytes: Buffer): Promise<Identified> {
  if (bytes.length === 0) return { problem: 'document-empty' }
  const extension = isZip(bytes) ? officeKindOf(bytes) : plainKind((await fileTypeFromBuffer(bytes))?.ext)
  if (!extension) return { problem: 'document-type' }
  if (extension === 'pdf' && pdfHasActions(bytes)) return { problem: 'document-actions' }
  return { extension, mediaType: accepted[extension] }
}

function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50
}

function plainKind(found: string | undefined): DocumentExtension | null {
  return found === 'pdf' || found === 'jpg' || found === 'png' ? found : null
}
