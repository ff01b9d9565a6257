import { createReadableStreamFromReadable } from '@remix-run/node'
import type { PortalCaller } from '@toezicht/api/portal'

type OpenedDocument = Pick<
  Awaited<ReturnType<PortalCaller['openDocument']>>,
  'mediaType' | 'byteSize' | 'disposition' | 'open'
>

/** A file that somebody handed in: always a download, never shown in our origin. */
export async function downloadResponse(found: OpenedDocument): Promise<Response> {
  return new Response(createReadableStreamFromReadable(await found.open()), {
    headers: {
      'content-type': found.mediaType,
      'content-length': String(found.byteSize),
      'content-disposition': found.disposition,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
