import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { TooLarge } from './file-storage.ts'
import { type DocumentExtension, type DocumentProblem, documentLimit, identifyDocument } from './identify.ts'
import type { Storage } from './storage.ts'
import { storedFile } from './stored-file.ts'

export type Received =
  | { storageKey: string; byteSize: number; sha256: string; mediaType: string; extension: DocumentExtension }
  | { problem: DocumentProblem | 'document-too-large' }

/** Stores an upload under a random key and looks at what it is, both as a stream. Refused content is not kept. At most 50 MB. */
export async function receiveDocument(storage: Storage, bytes: AsyncIterable<Uint8Array>): Promise<Received> {
  const storageKey = randomUUID()
  try {
    const stored = await storage.put(storageKey, Readable.from(bytes, { objectMode: false }), documentLimit)
    const identified = await identifyDocument(storedFile(storage, storageKey, stored.byteSize))
    if ('problem' in identified) {
      await storage.remove(storageKey)
      return identified
    }
    return { storageKey, ...stored, ...identified }
  } catch (error) {
    await storage.remove(storageKey)
    if (error instanceof TooLarge) return { problem: 'document-too-large' }
    throw error
  }
}
