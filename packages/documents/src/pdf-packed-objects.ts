import { inflateSync } from 'node:zlib'
import { actions, deflatedOnly, hasFilter, hasParameters, packsObjects } from './pdf-names.ts'

const longestLookBack = 16 * 1024
const mostPacked = 2 * 1024 * 1024
const mostInflated = 8 * 1024 * 1024
const ending = 'endstream'

/**
 * Looks into the streams of a PDF in which objects are packed, chunk by chunk, with at most one such stream in memory. One that says it packs
 * objects and cannot be looked into (too large, or packed in a way no ordinary program uses) counts as one that carries actions.
 */
export class PackedObjects {
  #before = ''
  /** `/ObjStm` or `/First` was seen since the last stream, however far back: comments and blanks hide nothing. */
  #mayPack = false
  #stream: { dictionary: string; packed: Buffer } | null = null

  /** Takes the next bytes, and the same as text; true as soon as something that acts is found. */
  carryActions(chunk: Buffer, latin: string): boolean {
    let rest = chunk
    while (rest.length > 0) {
      const next = this.#stream
        ? this.#collect(rest, this.#stream)
        : this.#seek(rest, rest === chunk ? latin : rest.toString('latin1'))
      if (next === 'acts') return true
      rest = next
    }
    return false
  }

  /** Up to the next stream that may pack objects. */
  #seek(bytes: Buffer, latin: string): Buffer {
    const known = this.#before.length
    const text = this.#before + latin
    for (const found of text.matchAll(/(?<!end)stream\r?\n/g)) {
      const after = found.index + found[0].length
      if (after <= known) continue
      const before = text.slice(0, found.index)
      if (!this.#mayPack && !packsObjects.test(before)) continue
      this.#stream = { dictionary: before.slice(Math.max(0, before.lastIndexOf('obj'))), packed: Buffer.alloc(0) }
      this.#forget()
      return bytes.subarray(after - known)
    }
    this.#mayPack ||= packsObjects.test(text)
    this.#before = text.slice(-longestLookBack)
    return Buffer.alloc(0)
  }

  /** Up to the end of this stream, then looks into it. */
  #collect(bytes: Buffer, stream: { dictionary: string; packed: Buffer }): Buffer | 'acts' {
    const joined = Buffer.concat([stream.packed, bytes])
    const end = joined.indexOf(ending, Math.max(0, stream.packed.length - ending.length))
    if (end === -1 && joined.length <= mostPacked) {
      stream.packed = joined
      return Buffer.alloc(0)
    }
    this.#stream = null
    const acts = end === -1 ? packsObjects.test(stream.dictionary) : doesAct(stream.dictionary, joined.subarray(0, end))
    return acts ? 'acts' : joined.subarray(end === -1 ? joined.length : end + ending.length)
  }

  #forget(): void {
    this.#before = ''
    this.#mayPack = false
  }
}

function doesAct(dictionary: string, packed: Buffer): boolean {
  const certain = packsObjects.test(dictionary)
  if (!hasFilter.test(dictionary)) return false
  if (!deflatedOnly.test(dictionary) || hasParameters.test(dictionary)) return certain
  try {
    return actions.test(inflateSync(packed, { maxOutputLength: mostInflated }).toString('latin1'))
  } catch {
    return certain
  }
}
