import { readPart, type StoredFile } from './stored-file.ts'

/** One entry of a zip, as its central directory names it. Sizes and `offset` (of its local header) in bytes. */
export interface ZipEntry {
  name: string
  method: number
  compressed: number
  uncompressed: number
  encrypted: boolean
  offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const mostEntries = 5_000
const longestDirectory = 2 * 1024 * 1024

/** The central directory of a zip, without unpacking anything. Null when it is broken, spanned, zip64 or has over 5,000 entries. */
export async function readZipDirectory(file: StoredFile): Promise<ZipEntry[] | null> {
  const tailAt = Math.max(0, file.byteSize - 22 - 0xffff)
  const tail = await readPart(file, tailAt, 22 + 0xffff)
  const end = findEnd(tail)
  if (end === -1) return null
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const first = tail.readUInt32LE(end + 16)
  if (tail.readUInt16LE(end + 8) !== count || count > mostEntries || length > longestDirectory) return null
  if (first + length > tailAt + end) return null
  return entriesOf(await readPart(file, first, length), count)
}

function entriesOf(directory: Buffer, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = 0
  for (let read = 0; read < count; read++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature) return null
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      uncompressed: directory.readUInt32LE(at + 24),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record stands in the last 64 KB, behind it only a comment. */
function findEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) === endSignature && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at
  }
  return -1
}
