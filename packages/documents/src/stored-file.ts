import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ByteRange, Storage } from './storage.ts'

/** One stored file to look into, part by part: never whole in memory. */
export interface StoredFile {
  readonly byteSize: number
  open(range?: ByteRange): Promise<Readable>
}

export function storedFile(storage: Storage, key: string, byteSize: number): StoredFile {
  return { byteSize, open: (range) => storage.open(key, range) }
}

/** At most `length` bytes from `first`; fewer at the end of the file. For small parts only. */
export async function readPart(file: StoredFile, first: number, length: number): Promise<Buffer> {
  const last = Math.min(first + length, file.byteSize) - 1
  if (first < 0 || last < first) return Buffer.alloc(0)
  return buffer(await file.open({ first, last }))
}
