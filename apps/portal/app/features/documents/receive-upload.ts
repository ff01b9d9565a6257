import { type UploadHandler, unstable_parseMultipartFormData } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Refusal } from '@toezicht/domain/refusal'
import { orRefusal } from '../../refused.ts'

export type UploadResult = { done: 'toegevoegd' | 'verwijderd' } | { refusal: Refusal; title: string }

const noFile: Refusal = { refused: 'invalid', reason: 'document-empty', field: 'file' }
const malformed: Refusal = { refused: 'invalid', reason: 'malformed' }
const longestField = 4_096

/** Takes what the documents page posts: a file, streamed straight to its procedure, or the removal of one. */
export async function receiveUpload(
  context: AppLoadContext,
  request: Request,
  submission: string,
  question: string,
): Promise<UploadResult> {
  if (!/^multipart\/form-data\b/.test(request.headers.get('content-type') ?? '')) {
    return removeOne(context, await request.formData())
  }
  const fields = new Map<string, string>()
  let outcome: Awaited<ReturnType<typeof addOne>> | null = null
  const handler: UploadHandler = async ({ name, filename, data }) => {
    if (filename === undefined) {
      fields.set(name, await readField(data))
      return undefined
    }
    if (name === 'file' && filename !== '' && outcome === null) {
      outcome = await addOne(context, { submission, question, fileName: filename, bytes: data, fields })
    } else for await (const _ of data);
    return undefined
  }
  try {
    await unstable_parseMultipartFormData(request, handler)
  } catch (error) {
    if (outcome === null) return { refusal: malformed, title: fields.get('title') ?? '' }
    throw error
  }
  const result = outcome as Awaited<ReturnType<typeof addOne>> | null
  const title = fields.get('title') ?? ''
  if (result === null) return { refusal: noFile, title }
  return 'refusal' in result ? { refusal: result.refusal, title } : { done: 'toegevoegd' }
}

interface Upload {
  submission: string
  question: string
  fileName: string
  bytes: AsyncIterable<Uint8Array>
  fields: ReadonlyMap<string, string>
}

/** Fields stand before the file in our form, so they are known when its bytes begin. */
async function addOne(context: AppLoadContext, { submission, question, fileName, bytes, fields }: Upload) {
  const title = (fields.get('title') ?? '').slice(0, 200)
  const kind = fields.get('kind') || null
  const details = { questions: [question], title, kind, issuedOn: null, fileName: fileName.slice(0, 1_000) }
  const call = context.api.addDocument({ submission, ...details, content: bytes })
  const result = await orRefusal(context, call)
  // What the procedure did not want to read is read here, so that the sender can finish and read our answer.
  if ('refusal' in result) for await (const _ of bytes);
  return result
}

async function removeOne(context: AppLoadContext, form: FormData): Promise<UploadResult> {
  const document = String(form.get('remove') ?? '')
  const result = await orRefusal(
    context,
    context.api.removeDocument({ document, reason: 'Weggehaald op de pagina van de vraag.' }),
  )
  return 'refusal' in result ? { refusal: result.refusal, title: '' } : { done: 'verwijderd' }
}

async function readField(data: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of data) {
    size += part.length
    if (size <= longestField) parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
