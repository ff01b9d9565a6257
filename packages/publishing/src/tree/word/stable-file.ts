import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** 1 January 1980, the first day that a zip knows; in local time, which is what a zip writes. */
const zipMoment = new Date(1980, 0, 1)

/**
 * A Word file without what differs from one writing to the next: moments, random names of links and counted ids. The same content gives the
 * same bytes. `day` ("2013-09-01") becomes its only date.
 */
export function stableFile(file: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = new Map<string, string>()
  const stable: Zippable = {}
  for (const [path, bytes] of parts) {
    const content = /\.(xml|rels)$/.test(path) ? strToU8(stableXml(strFromU8(bytes), day, names)) : bytes
    stable[path] = [content, { mtime: zipMoment, level: 9, os: 0 }]
  }
  return zipSync(stable)
}

function stableXml(xml: string, day: string, names: Map<string, string>): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]*)/g,
      (_, head: string, id: string) => head + numberOf(`mark ${id}`, names),
    )
    .replace(
      /((?:<Relationship\b[^>]*\bId|<w:hyperlink\b[^>]*\br:id)=")(rId[^"]*)/g,
      (whole, head: string, id: string) => (/^rId\d+$/.test(id) ? whole : `${head}rIdLink${numberOf(id, names)}`),
    )
}

/** The first name met becomes 1, the next 2. */
function numberOf(name: string, names: Map<string, string>): string {
  const known = names.get(name) ?? String(names.size + 1)
  names.set(name, known)
  return known
}
