import { fileTypeFromBuffer } from 'file-type'
import { inspectPdf, type PdfProblem } from './inspect-pdf.ts'
import { type OfficeProblem, officeKindOf } from './office-file.ts'
import { readPart, type StoredFile } from './stored-file.ts'

/** The largest document we take, in bytes. */
export const documentLimit = 50 * 1024 * 1024

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

export type DocumentProblem = 'document-empty' | 'document-old-office' | OfficeProblem | PdfProblem
export type Identified = { extension: DocumentExtension; mediaType: string } | { problem: DocumentProblem }

/** What a file is by its content, read in small parts; its name and the sender's word for it play no part. */
export async function identifyDocument(file: StoredFile): Promise<Identified> {
  if (file.byteSize === 0) return { problem: 'document-empty' }
  const kind = await kindOf(file)
  return typeof kind === 'string' ? { extension: kind, mediaType: accepted[kind] } : kind
}

async function kindOf(file: StoredFile): Promise<DocumentExtension | { problem: DocumentProblem }> {
  const head = await readPart(file, 0, 4_100)
  if (isZip(head)) return officeKindOf(file)
  const found = (await fileTypeFromBuffer(head))?.ext
  if (found === 'jpg' || found === 'png') return found
  if (found === 'cfb') return { problem: 'document-old-office' }
  if (found !== 'pdf') return { problem: 'document-type' }
  const problem = await inspectPdf((await file.open()) as AsyncIterable<Buffer>)
  return problem ? { problem } : 'pdf'
}

function isZip(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32LE(0) === 0x04034b50
}
