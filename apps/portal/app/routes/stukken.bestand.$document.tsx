import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { refusalText } from '@toezicht/ui/refusal-text'
import { orRefusal, orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

/** A document of one's own: always a download, never shown in our origin. One that STJ destroyed is gone: 410, with the reason why. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asked = context.api.openDocument({ document: idOf(params, 'document') })
  const looked = await orRefusal(context, asked)
  if ('refusal' in looked && 'reason' in looked.refusal && looked.refusal.reason === 'document-destroyed')
    throw new Response(refusalText(looked.refusal), { status: 410 })
  const found = await orRefuse(context, asked)
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
