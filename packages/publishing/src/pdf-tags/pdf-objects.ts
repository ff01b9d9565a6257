/** A PDF whose objects stand one after the other with one classic table of where they begin, as Typst writes it. Text is Latin-1: a byte per letter. */
export interface PdfObjects {
  readonly head: string
  /** By number, in the order of the file: from "12 0 obj" up to the next one. */
  readonly objects: ReadonlyMap<number, string>
  readonly trailer: string
}

/** Takes such a file apart. Throws when it is any other kind. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1')
  const start = Number(/\nstartxref\n(\d+)\n%%EOF\n?$/.exec(text)?.[1])
  const [, count = ''] = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 40)) ?? []
  if (count === '') throw new Error('Not the kind of PDF that Typst writes')
  const first = start + `xref\n0 ${count}\n`.length
  const places = Array.from({ length: Number(count) }, (_, number) => ({
    number,
    offset: Number(text.slice(first + number * 20, first + number * 20 + 10)),
  }))
    .slice(1)
    .sort((one, other) => one.offset - other.offset)
  const objects = places.map(({ number, offset }, at): [number, string] => [
    number,
    text.slice(offset, places[at + 1]?.offset ?? start),
  ])
  const stray = objects.find(([number, object]) => !object.startsWith(`${number} 0 obj\n`))
  if (stray) throw new Error(`Object ${stray[0]} does not begin where the PDF says`)
  return {
    head: text.slice(0, places[0]?.offset),
    objects: new Map(objects),
    trailer: text.slice(first + Number(count) * 20, text.lastIndexOf('\nstartxref\n')),
  }
}

/** The file again, with the table of where its objects begin made anew. The same objects give the same bytes. */
export function writeObjects({ head, objects, trailer }: PdfObjects): Uint8Array {
  const offsets = new Map<number, number>()
  let end = head.length
  for (const [number, object] of objects) {
    offsets.set(number, end)
    end += object.length
  }
  const entry = (number: number) => `${String(offsets.get(number)).padStart(10, '0')} 00000 n\r\n`
  const entries = Array.from({ length: objects.size }, (_, index) => entry(index + 1))
  const table = `xref\n0 ${objects.size + 1}\n0000000000 65535 f\r\n${entries.join('')}`
  const text = `${head}${[...objects.values()].join('')}${table}${trailer}\nstartxref\n${end}\n%%EOF`
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}
