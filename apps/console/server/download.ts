import { Readable } from 'node:stream'
import type { Call } from '@toezicht/api/call'
import { createConsoleCaller } from '@toezicht/api/console'
import { refusalOf } from '@toezicht/api/procedure'
import { NothingStored } from '@toezicht/documents/storage'
import { statusOfRefusal } from '@toezicht/domain/refusal'

/** GET /documenten/<id> or /documenten/feitencheck/<id>: the bytes of a sent document, as a download that no browser runs. */
export async function download(request: Request, call: Call): Promise<Response> {
  const [, , first = '', second = ''] = new URL(request.url).pathname.split('/')
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain('Dit kan hier niet.', 405)
  try {
    const api = createConsoleCaller(call)
    const document =
      first === 'feitencheck'
        ? await api.getFactCheckDocument({ document: second })
        : await api.getDocument({ document: first })
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
    if (error instanceof NothingStored) return plain('Wij kunnen dit document niet vinden.', 404)
    const refusal = refusalOf(error)
    if (!refusal) throw error
    if (refusal.refused === 'closed') return closed(refusal.reason)
    const status = refusal.refused === 'invalid' ? 404 : statusOfRefusal(refusal.refused)
    return plain('Wij kunnen dit document niet vinden.', status)
  }
}

/** Destroyed is gone for good; one that is still being judged comes later. */
function closed(reason: string): Response {
  return reason === 'document-destroyed'
    ? plain('Dit document is vernietigd. Alleen de titel en de reden zijn bewaard; u vindt ze bij de aanpak.', 410)
    : plain('Dit document wordt nog gecontroleerd op virussen. Probeer het over een paar minuten opnieuw.', 409)
}

function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
