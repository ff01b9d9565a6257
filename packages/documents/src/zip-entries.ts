/** One entry of a zip, as its central directory names it. Sizes in bytes. */
export interface ZipEntry {
  name: string
  compressed: number
  uncompressed: number
  encrypted: boolean
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const mostEntries = 5_000

/** The central directory of a zip, without unpacking anything. Null when it is broken, spanned, zip64 or has over 5,000 entries. */
export function listZipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = findEnd(bytes)
  if (end === -1) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (bytes.readUInt16LE(end + 8) !== count || count > mostEntries) return null
  const entries: ZipEntry[] = []
  for (let read = 0; read < count; read++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      compressed: bytes.readUInt32LE(at + 20),
      uncompressed: bytes.readUInt32LE(at + 24),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record stands in the last 64 KB, behind it only a comment. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return -1
}
