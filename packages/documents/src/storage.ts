import type { Readable } from 'node:stream'

/** The first and the last byte of a part, both included, counted from 0. */
export interface ByteRange {
  first: number
  last: number
}

/** Nothing stands under this key (any more). */
export class NothingStored extends Error {}

/** Where the bytes of policy documents are. Shaped for object storage: streams in and out, no rename, no listing. */
export interface Storage {
  /** Stores a stream under a key of our own making; rejects (and keeps nothing) when it breaks off or exceeds `maximumBytes`. */
  put(key: string, bytes: Readable, maximumBytes: number): Promise<{ byteSize: number; sha256: string }>
  /** The whole or one part. Rejects with `NothingStored` when there is nothing. */
  open(key: string, range?: ByteRange): Promise<Readable>
  /** Removes what is there; removing nothing is no error. */
  remove(key: string): Promise<void>
}
