import type { AnyTRPCRouter } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { Call } from './call.ts'

/**
 * Answers a request under /trpc: one call each, JSON only. A surprise is handed to `report` and answered without its message; refusals carry
 * their status.
 */
export function answerCall(
  router: AnyTRPCRouter,
  request: Request,
  call: Call,
  report: (error: unknown) => void,
): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router,
    allowBatching: false,
    createContext: () => call,
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') report(error.cause ?? error)
    },
  })
}
