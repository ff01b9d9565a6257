import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { StoredFile } from './stored-file.ts'
import { decodeXml } from './xml-text.ts'
import type { ZipEntry } from './zip-directory.ts'
import { listZipEntries, unpack } from './zip-walk.ts'

const largestPart = 64 * 1024 * 1024

/** Text per page of a Word file: pages as Word last laid them out, or else where the writer broke them. Footnotes stand on the last page. */
export async function docxPages(file: StoredFile): Promise<string[]> {
  const parts = await openParts(file)
  const body = await parts('word/document.xml')
  const ends = body.includes('<w:lastRenderedPageBreak') ? /<w:lastRenderedPageBreak\b/ : /<w:br\b[^>]*w:type="page"/
  const pages = body.split(ends).map(wordText)
  const notes = wordText(await parts('word/footnotes.xml'))
  return notes.trim() === '' ? pages : [...pages.slice(0, -1), `${pages.at(-1)}\n${notes}`]
}

function wordText(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<(w:tab)\b[^>]*\/>|<(?:w:br|w:cr)\b|(<\/w:p>)/g)
  return [...pieces].map(([, text, tab]) => (text !== undefined ? decodeXml(text) : tab ? '\t' : '\n')).join('')
}

/** Text per page of an OpenDocument text, pages as they were last laid out. Comments and what was struck out are left out. */
export async function odtPages(file: StoredFile): Promise<string[]> {
  const content = await (await openParts(file))('content.xml')
  const body = content
    .slice(Math.max(0, content.indexOf('<office:text')))
    .replace(
      /<text:tracked-changes>[\s\S]*?<\/text:tracked-changes>|<office:annotation\b[\s\S]*?<\/office:annotation>/g,
      '',
    )
  return body.split(/<text:soft-page-break\s*\/>/).map((page) =>
    decodeXml(
      page
        .replace(/\n/g, ' ')
        .replace(/<\/text:[ph]>|<text:line-break\s*\/>/g, '\n')
        .replace(/<text:(?:s|tab)\b[^>]*\/>/g, ' ')
        .replace(/<[^>]*>/g, ''),
    ),
  )
}

/** Text per sheet of a workbook: a line per row, cells apart by a tab. Formulas give the value they last had. */
export async function xlsxPages(file: StoredFile): Promise<string[]> {
  const parts = await openParts(file)
  const shared = [...(await parts('xl/sharedStrings.xml')).matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, each]) =>
    runs(each ?? ''),
  )
  const pages: string[] = []
  for (const name of sheetNames(parts.names)) {
    const rows = (await parts(name)).matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)
    pages.push([...rows].map(([, row]) => rowText(row ?? '', shared)).join('\n'))
  }
  return pages
}

function sheetNames(names: readonly string[]): string[] {
  const numberOf = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
  return names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b))
}

function rowText(row: string, shared: readonly string[]): string {
  return [...row.matchAll(/<c\b([^>]*)>([\s\S]*?)<\/c>/g)]
    .map(([, attributes = '', cell = '']) => {
      if (/\bt="inlineStr"/.test(attributes)) return runs(cell)
      const value = decodeXml(/<v>([^<]*)<\/v>/.exec(cell)?.[1] ?? '')
      return /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value
    })
    .join('\t')
}

function runs(xml: string): string {
  return [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => decodeXml(text ?? '')).join('')
}

/** Reads parts of an office file by name; '' where there is none, or one over 64 MB. */
async function openParts(file: StoredFile) {
  const entries = new Map<string, ZipEntry>((await listZipEntries(file))?.map((entry) => [entry.name, entry]))
  const read = async (name: string) => {
    const entry = entries.get(name)
    if (!entry || entry.uncompressed > largestPart) return ''
    return (await buffer(Readable.from(unpack(file, entry)))).toString('utf8')
  }
  return Object.assign(read, { names: [...entries.keys()] })
}
