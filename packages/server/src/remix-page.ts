import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/server-runtime'
import type { RequestContext } from './request-context.ts'
import type { Handle } from './server-options.ts'

/**
 * Remix as a handler. `loadContext` makes what loaders and actions get: nonce, request id, client address and
 * `reportError` (for `handleError` in entry.server) come along.
 */
export function remixPage(
  build: ServerBuild,
  loadContext: (request: Request, context: RequestContext) => AppLoadContext | Promise<AppLoadContext>,
): Handle {
  const handle = createRequestHandler(build, 'production')
  return async (request, context) =>
    handle(request, {
      ...(await loadContext(request, context)),
      nonce: context.nonce,
      requestId: context.requestId,
      clientAddress: context.clientAddress,
      reportError: context.reportError,
    })
}
