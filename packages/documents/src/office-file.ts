import type { StoredFile } from './stored-file.ts'
import { readPart } from './stored-file.ts'
import type { ZipEntry } from './zip-directory.ts'
import { isHonestZip, listZipEntries } from './zip-walk.ts'

export type OfficeKind = 'docx' | 'xlsx' | 'odt'
export type OfficeProblem = 'document-type' | 'document-unpacking' | 'document-macros'

/** Which office file a zip is; or why we do not take it: another zip, one that unpacks to too much or is broken, or macros. */
export async function officeKindOf(file: StoredFile): Promise<OfficeKind | { problem: OfficeProblem }> {
  const entries = await listZipEntries(file)
  if (!entries) return { problem: 'document-unpacking' }
  if (entries.some(isMacro)) return { problem: 'document-macros' }
  const kind = await kindOf(file, entries)
  if (!kind) return { problem: 'document-type' }
  return (await isHonestZip(file, entries)) ? kind : { problem: 'document-unpacking' }
}

async function kindOf(file: StoredFile, entries: readonly ZipEntry[]): Promise<OfficeKind | null> {
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('[Content_Types].xml') && names.has('word/document.xml')) return 'docx'
  if (names.has('[Content_Types].xml') && names.has('xl/workbook.xml')) return 'xlsx'
  if (names.has('content.xml') && names.has('META-INF/manifest.xml') && (await isTextDocument(file))) return 'odt'
  return null
}

function isMacro({ name }: ZipEntry): boolean {
  return /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i.test(name)
}

/** An ODF file begins with an uncompressed entry `mimetype`. */
async function isTextDocument(file: StoredFile): Promise<boolean> {
  const mimetype = 'mimetypeapplication/vnd.oasis.opendocument.text'
  return (await readPart(file, 30, mimetype.length)).toString('latin1') === mimetype
}
