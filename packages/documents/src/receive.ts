import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { TooLarge } from './file-storage.ts'
import { type DocumentExtension, documentLimit, identifyDocument } from './identify.ts'
import type { Storage } from './storage.ts'

export type Received =
  | { storageKey: string; byteSize: number; sha256: string; mediaType: string; extension: DocumentExtension }
  | { problem: 'document-type' | 'document-actions' | 'document-empty' | 'document-too-large' }

/** Stores an upload under a random key and looks at what it is. Refused content is not kept. At most 20 MB. */
export async function receiveDocument(storage: Storage, bytes: AsyncIterable<Uint8Array>): Promise<Received> {
  const storageKey = randomUUID()
  try {
    const stored = await storage.put(storageKey, Readable.from(bytes), documentLimit)
    const identified = await identifyDocument(await buffer(await storage.open(storageKey)))
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
