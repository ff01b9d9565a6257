import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/server-runtime'
import type { RequestContext } from './request-context.ts'
import type { Handle } from './server-options.ts'

/** What an app adds to the load context; its load-context.d.ts says the whole. */
export type OwnContext = Readonly<Record<string, unknown>>

/**
 * Remix as a handler. `loadContext` makes what loaders and actions get: nonce, request id, client address and
 * `reportError` (for `handleError` in entry.server) come along.
 */
export function remixPage(
  build: ServerBuild,
  loadContext: (request: Request, context: RequestContext) => OwnContext | Promise<OwnContext>,
): Handle {
  const handle = createRequestHandler(build, 'production')
  return async (request, context) =>
    handle(request, {
      ...(await loadContext(request, context)),
      nonce: context.nonce,
      requestId: context.requestId,
      clientAddress: context.clientAddress,
      reportError: context.reportError,
    } as AppLoadContext)
}
