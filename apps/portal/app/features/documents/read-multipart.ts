/** A form that cannot be read, or that broke off half way. */
export class BrokenForm extends Error {}

/** One field or file of a form. A file's bytes come as they arrive; what its reader leaves is passed over. */
export interface FormPart {
  name: string
  /** Null for an ordinary field. As the browser sent it: to be kept as data only. */
  fileName: string | null
  bytes: AsyncIterable<Uint8Array>
}

const longestHeaders = 16 * 1024
const lineEnd = Buffer.from('\r\n')
const headersEnd = Buffer.from('\r\n\r\n')

/**
 * The parts of a multipart form, in order and without keeping any file in memory. Names of files may hold every sign (Remix's own reader stumbles
 * over a semicolon). Throws `BrokenForm`.
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string | null,
): AsyncGenerator<FormPart> {
  const found = /^multipart\/form-data;.*?\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType ?? '')
  const boundary = found?.[1] ?? found?.[2]
  if (!boundary) throw new BrokenForm('no boundary')
  const source = new Source(body, Buffer.from(`\r\n--${boundary}`))
  for await (const _ of source.untilBoundary());
  while (await source.startsPart()) {
    const { name, fileName } = readHeaders(await source.take(headersEnd, longestHeaders))
    yield { name, fileName, bytes: source.untilBoundary() }
    for await (const _ of source.untilBoundary());
  }
}

function readHeaders(headers: string): { name: string; fileName: string | null } {
  const line = headers.split('\r\n').find((each) => /^content-disposition:/i.test(each)) ?? ''
  const value = (key: string) => new RegExp(`;\\s*${key}="((?:\\\\"|[^"])*)"`, 'i').exec(line)?.[1]
  const name = value('name')
  if (name === undefined) throw new BrokenForm('a part without a name')
  const fileName = value('filename')
  return { name: plain(name), fileName: fileName === undefined ? null : plain(fileName) }
}

/** Browsers write quotes and line ends in names as %22, %0D and %0A. */
function plain(text: string): string {
  return text.replace(/\\"/g, '"').replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n')
}

class Source {
  // The first boundary has no line end before it.
  #held: Buffer = lineEnd
  #isPart = true
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #boundary: Buffer

  constructor(body: AsyncIterable<Uint8Array>, boundary: Buffer) {
    this.#chunks = body[Symbol.asyncIterator]()
    this.#boundary = boundary
  }

  /** The bytes up to the next boundary; a second reader gets what the first one left. Large pieces are handed on as they came, uncopied. */
  async *untilBoundary(): AsyncGenerator<Uint8Array> {
    while (this.#isPart) {
      const at = this.#held.indexOf(this.#boundary)
      const ready = this.#held.subarray(0, at === -1 ? Math.max(0, this.#held.length - this.#boundary.length + 1) : at)
      this.#held = this.#held.subarray(at === -1 ? ready.length : at + this.#boundary.length)
      this.#isPart = at === -1
      if (ready.length > 0) yield ready
      if (at === -1) yield* this.#overTheSeam()
    }
  }

  /** Takes the next chunk; what is held is too short for a boundary of its own, but one may begin in it. */
  async *#overTheSeam(): AsyncGenerator<Uint8Array> {
    const held = this.#held
    const chunk = await this.#next()
    const seam = Buffer.concat([held, chunk.subarray(0, this.#boundary.length)])
    if (chunk.length < this.#boundary.length || seam.includes(this.#boundary)) {
      this.#held = Buffer.concat([held, chunk])
      return
    }
    this.#held = chunk
    if (held.length > 0) yield held
  }

  /** After a boundary: whether a part follows, or the form ends. */
  async startsPart(): Promise<boolean> {
    while (this.#held.length < 2) await this.#more()
    const mark = this.#held.subarray(0, 2)
    this.#held = this.#held.subarray(2)
    this.#isPart = mark.equals(lineEnd)
    if (this.#isPart) return true
    if (mark.toString('latin1') === '--') return false
    throw new BrokenForm('no line end after a boundary')
  }

  async take(end: Buffer, most: number): Promise<string> {
    for (;;) {
      const at = this.#held.indexOf(end)
      if (at !== -1) {
        const taken = this.#held.subarray(0, at).toString('utf8')
        this.#held = this.#held.subarray(at + end.length)
        return taken
      }
      if (this.#held.length > most) throw new BrokenForm('headers too long')
      await this.#more()
    }
  }

  async #more(): Promise<void> {
    this.#held = Buffer.concat([this.#held, await this.#next()])
  }

  async #next(): Promise<Buffer> {
    const next = await this.#chunks.next().catch((error: unknown) => {
      throw new BrokenForm('the connection broke off', { cause: error })
    })
    if (next.done) throw new BrokenForm('the form stops half way')
    const { buffer, byteOffset, byteLength } = next.value
    return Buffer.from(buffer, byteOffset, byteLength)
  }
}
