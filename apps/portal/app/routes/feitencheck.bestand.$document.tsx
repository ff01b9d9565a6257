import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

/** A document beside a comment of one's own gemeente: always a download, never shown in our origin. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await orRefuse(context, context.api.openFactCheckDocument({ document: idOf(params, 'document') }))
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
