import type { Scanner } from './clamd.ts'
import { documentLimit } from './identify.ts'
import type { StoredFile } from './stored-file.ts'
import type { ZipEntry } from './zip-directory.ts'
import { listZipEntries, unpack } from './zip-walk.ts'

/**
 * Whether the scanner finds nothing in a document: as it is, and for an office file in each entry besides, unpacked by ourselves, so that nothing hides
 * behind a scanner's own limits. Of one entry the first 50 MB are shown. Throws `ScannerAway` without a verdict.
 */
export async function isCleanFile(scanner: Scanner, file: StoredFile, mediaType: string): Promise<boolean> {
  if (!(await scanner.isClean(await file.open()))) return false
  if (!/officedocument|opendocument/.test(mediaType)) return true
  const entries = await listZipEntries(file)
  if (!entries) return false
  for (const entry of entries)
    if (entry.uncompressed > 0 && !(await scanner.isClean(beginning(file, entry)))) return false
  return true
}

async function* beginning(file: StoredFile, entry: ZipEntry): AsyncGenerator<Buffer> {
  let left = documentLimit
  for await (const chunk of unpack(file, entry)) {
    yield chunk.subarray(0, left)
    left -= chunk.length
    if (left <= 0) return
  }
}
