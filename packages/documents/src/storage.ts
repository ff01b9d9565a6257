import type { Readable } from 'node:stream'

/** Where the bytes of policy documents are. Shaped for object storage: streams in and out, no rename, no listing. */
export interface Storage {
  /** Stores a stream under a key of our own making; rejects (and keeps nothing) when it breaks off or exceeds `maximumBytes`. */
  put(key: string, bytes: Readable, maximumBytes: number): Promise<{ byteSize: number; sha256: string }>
  open(key: string): Promise<Readable>
  remove(key: string): Promise<void>
}
