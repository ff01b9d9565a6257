import type { LoaderFunctionArgs } from '@remix-run/node'
import { downloadResponse } from '../features/documents/download-response.ts'
import { orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

/** A document beside a comment of one's own gemeente: always a download, never shown in our origin. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await orRefuse(context, context.api.openFactCheckDocument({ document: idOf(params, 'document') }))
  return downloadResponse(found)
}
