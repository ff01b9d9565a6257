import { Readable } from 'node:stream'
import { parentPort, workerData } from 'node:worker_threads'
import { docxPages, odtPages, xlsxPages } from './office-text.ts'
import { keptPages } from './page-limits.ts'
import { pdfPages } from './pdf-text.ts'
import type { StoredFile } from './stored-file.ts'

/** The thread in which one document is read: it may run out of time or memory without harm to anything else. */
const { bytes, mediaType } = workerData as { bytes: Uint8Array; mediaType: string }
const file: StoredFile = {
  byteSize: bytes.length,
  open: async (range) => Readable.from([Buffer.from(range ? bytes.subarray(range.first, range.last + 1) : bytes)]),
}

async function pages(): Promise<string[]> {
  if (mediaType === 'application/pdf') return pdfPages(bytes)
  if (mediaType.endsWith('wordprocessingml.document')) return docxPages(file)
  if (mediaType.endsWith('spreadsheetml.sheet')) return xlsxPages(file)
  return mediaType.endsWith('opendocument.text') ? odtPages(file) : []
}

parentPort?.postMessage(keptPages(await pages()))
