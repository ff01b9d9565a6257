import type { LoaderFunctionArgs } from '@remix-run/node'
import { refusalText } from '@toezicht/ui/refusal-text'
import { downloadResponse } from '../features/documents/download-response.ts'
import { orRefusal, orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

/** A document of one's own: always a download, never shown in our origin. One that STJ destroyed is gone: 410, with the reason why. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asked = context.api.openDocument({ document: idOf(params, 'document') })
  const looked = await orRefusal(context, asked)
  if ('refusal' in looked && 'reason' in looked.refusal && looked.refusal.reason === 'document-destroyed')
    throw new Response(refusalText(looked.refusal), { status: 410 })
  const found = await orRefuse(context, asked)
  return downloadResponse(found)
}
