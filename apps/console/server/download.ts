import { Readable } from 'node:stream'
import type { Call } from '@toezicht/api/call'
import { createConsoleCaller } from '@toezicht/api/console'
import { refusalOf } from '@toezicht/api/procedure'
import { statusOfRefusal } from '@toezicht/domain/refusal'

/** GET /documenten/<id>: the bytes of a sent document, as a download that no browser runs. */
export async function download(request: Request, call: Call): Promise<Response> {
  const id = new URL(request.url).pathname.split('/')[2] ?? ''
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain('Dit kan hier niet.', 405)
  try {
    const document = await createConsoleCaller(call).getDocument({ document: id })
    if (!call.storage) return plain('Dit document is nu niet beschikbaar. Probeer het later opnieuw.', 503)
    const bytes = Readable.toWeb(await call.storage.open(document.storageKey)) as ReadableStream
    return new Response(bytes, {
      headers: {
        'content-type': document.mediaType,
        'content-length': String(document.byteSize),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(document.fileName)}`,
        'content-security-policy': 'sandbox',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    const status = refusal.refused === 'invalid' ? 404 : statusOfRefusal(refusal.refused)
    return plain('Wij kunnen dit document niet vinden.', status)
  }
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
