import { createInflateRaw } from 'node:zlib'
import { readPart, type StoredFile } from './stored-file.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** An entry is not what its directory says, or unpacks to more than we take. */
export class UnwantedZip extends Error {}

const localSignature = 0x04034b50
const mostBytes = 400 * 1024 * 1024
const highestRatio = 250

/**
 * The entries of a zip whose directory keeps within our limits: at most 5,000 entries that do not overlap, 400 MB unpacked, 250 times its own size,
 * nothing encrypted, only stored or deflated. Null otherwise. Nothing is unpacked yet, so a bomb that says what it is costs nothing.
 */
export async function listZipEntries(file: StoredFile): Promise<ZipEntry[] | null> {
  const entries = await readZipDirectory(file)
  if (!entries) return null
  const total = entries.reduce((sum, entry) => sum + entry.uncompressed, 0)
  if (total > mostBytes || total > Math.max(file.byteSize, 4_096) * highestRatio) return null
  const known = entries.every(({ encrypted, method }) => !encrypted && (method === 0 || method === 8))
  return known && !overlap(entries, file.byteSize) ? entries : null
}

/** Unpacks every entry and throws it away: whether each is as large as its directory says. A bomb that lies ends at its first byte too many. */
export async function isHonestZip(file: StoredFile, entries: readonly ZipEntry[]): Promise<boolean> {
  try {
    for (const entry of entries) for await (const _ of unpack(file, entry));
    return true
  } catch (error) {
    if (error instanceof UnwantedZip || isUnpackingError(error)) return false
    throw error
  }
}

function isUnpackingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}

/** The bytes of one entry, never more than its directory says. Throws UnwantedZip where it is not what it says. */
export async function* unpack(file: StoredFile, entry: ZipEntry): AsyncGenerator<Buffer> {
  const first = await startOf(file, entry)
  let left = entry.uncompressed
  if (entry.compressed > 0) {
    const packed = await file.open({ first, last: first + entry.compressed - 1 })
    const plain = entry.method === 0 ? packed : packed.pipe(createInflateRaw())
    packed.once('error', (error) => plain.destroy(error))
    try {
      for await (const chunk of plain as AsyncIterable<Buffer>) {
        left -= chunk.length
        if (left < 0) throw new UnwantedZip(entry.name)
        yield chunk
      }
    } finally {
      packed.destroy()
    }
  }
  if (left !== 0) throw new UnwantedZip(entry.name)
}

/** Where the packed bytes begin. The local header must name the same entry as the directory: programs differ in which of the two they believe. */
async function startOf(file: StoredFile, { name, offset, compressed }: ZipEntry): Promise<number> {
  const header = await readPart(file, offset, 30 + Buffer.byteLength(name))
  if (header.length < 30 || header.readUInt32LE(0) !== localSignature) throw new UnwantedZip(name)
  const nameLength = header.readUInt16LE(26)
  if (header.toString('utf8', 30, 30 + nameLength) !== name) throw new UnwantedZip(name)
  const first = offset + 30 + nameLength + header.readUInt16LE(28)
  if (first + compressed > file.byteSize) throw new UnwantedZip(name)
  return first
}

function overlap(entries: readonly ZipEntry[], byteSize: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset)
  return inOrder.some(({ offset, compressed }, at) => offset + 30 + compressed > (inOrder[at + 1]?.offset ?? byteSize))
}
