import { listZipEntries, type ZipEntry } from './zip-entries.ts'

export type OfficeKind = 'docx' | 'xlsx' | 'odt'

const mostBytes = 400 * 1024 * 1024
const highestRatio = 250

/** Which office file a zip is; null for any other zip, for one that unpacks to too much, is encrypted or carries macros. */
export function officeKindOf(bytes: Buffer): OfficeKind | null {
  const entries = listZipEntries(bytes)
  if (!entries || entries.some(isUnwanted) || unpacksTooLarge(entries, bytes.length)) return null
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('[Content_Types].xml') && names.has('word/document.xml')) return 'docx'
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.xml')) return 'xlsx'
  if (names.has('content.xml') && names.has('META-INF/manifest.xml') && isTextDocument(bytes)) return 'odt'
  return null
}

function isUnwanted({ name, encrypted }: ZipEntry): boolean {
  return encrypted || /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i.test(name)
}

function unpacksTooLarge(entries: ZipEntry[], length: number): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressed, 0)
  return total > mostBytes || total > Math.max(length, 4_096) * highestRatio
}

/** An ODF file begins with an uncompressed entry `mimetype`. */
function isTextDocument(bytes: Buffer): boolean {
  return bytes.toString('latin1', 30, 38 + 39) === 'mimetypeapplication/vnd.oasis.opendocument.text'
}
