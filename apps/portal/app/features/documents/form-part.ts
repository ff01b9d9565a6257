import { BrokenForm, type FormPart, readMultipart } from './read-multipart.ts'

/** The fields and files of a form as it comes in; nothing is kept in memory. */
export function partsOf(request: Request): AsyncGenerator<FormPart> {
  return readMultipart(request.body ?? nothing(), request.headers.get('content-type'))
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Whether a form broke off half way, or could not be read. The procedure wraps what its stream throws. */
export function isBrokenForm(error: unknown): boolean {
  return error instanceof BrokenForm || (error instanceof Error && error.cause instanceof BrokenForm)
}

/** A field as text; the pieces that go over `longest` bytes are read and dropped. */
export async function readField(data: AsyncIterable<Uint8Array>, longest: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of data) {
    size += part.length
    if (size <= longest) parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
