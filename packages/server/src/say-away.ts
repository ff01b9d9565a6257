import { refusalResponse, retrySeconds } from './refuse.ts'
import type { RequestContext } from './request-context.ts'

/**
 * A handler's own 500 as a 503 when the database is away: typed JSON for programs, the calm page for readers. What Remix's client fetched for a
 * page that is open keeps its body, so that the page shows its own words.
 */
export function sayAway(response: Response, context: RequestContext, asJson: boolean): Response {
  if (response.status !== 500 || !context.databaseAway) return response
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  if (asJson || isPage) {
    void response.body?.cancel()
    return refusalResponse('unavailable', context.requestId, asJson)
  }
  const headers = new Headers(response.headers)
  headers.set('retry-after', String(retrySeconds))
  return new Response(response.body, { status: 503, headers })
}
