import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface Picture {
  /** Where it is served. */
  path: string
  bytes: Buffer
  width: number
  height: number
}

export interface Chapter {
  /** Its file's name, as other chapters point at it. */
  file: string
  path: string
  title: string
  markdown: string
}

export interface Guide {
  /** What stands above the list of chapters. */
  contents: Chapter
  chapters: readonly Chapter[]
  /** By the address the Markdown uses: `beelden/….png`. */
  pictures: ReadonlyMap<string, Picture>
}

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Reads a guide's files: chapters in the order of their numbers and then the extra ones, pictures with their size. Folders beside them are no part of it. */
export function readGuide(directory: URL, extra: readonly Chapter[] = []): Guide {
  const files = readdirSync(directory).filter((file) => /^\d\d-[a-z-]+\.md$/.test(file))
  const shelf = new URL('beelden/', directory)
  const pictures = existsSync(shelf) ? readdirSync(shelf).filter((file) => /^[a-z0-9-]+\.png$/.test(file)) : []
  return {
    contents: readChapter(directory, 'index.md', '/handleiding'),
    chapters: [
      ...files.sort().map((file) => readChapter(directory, file, `/handleiding/${file.slice(3, -3)}`)),
      ...extra,
    ],
    pictures: new Map(pictures.map((file) => [`beelden/${file}`, readPicture(directory, file)])),
  }
}

function readChapter(directory: URL, file: string, path: string): Chapter {
  const markdown = readFileSync(new URL(file, directory), 'utf8')
  const title = /^# (.+)$/m.exec(markdown)?.[1]
  if (!title) throw new Error(`The guide's ${file} has no title.`)
  return { file, path, title, markdown }
}

/** Width and height stand in the first chunk of every PNG. */
function readPicture(directory: URL, file: string): Picture {
  const bytes = readFileSync(new URL(`beelden/${file}`, directory))
  if (!bytes.subarray(0, 8).equals(pngHead)) throw new Error(`The guide's ${file} is no PNG.`)
  return { path: `/handleiding/beelden/${file}`, bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
