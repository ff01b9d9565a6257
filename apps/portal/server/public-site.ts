import type { IncomingMessage, ServerResponse } from 'node:http'
import { openPublishedPages } from '@toezicht/api/portal/published-pages'
import type { Store } from '@toezicht/database/store'

type Serve = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>

/** /uitkomsten and everything under it, from stored bytes. No session, no script, no React. */
export function openPublicSite(store: Store): Serve {
  const pages = openPublishedPages(store)
  return async (request, response, path) => {
    const page = await pages.find(path)
    const isFound = page.status === 200
    const headers = {
      etag: page.etag,
      'cache-control': isFound ? 'public, max-age=0, must-revalidate' : 'no-store',
      vary: 'accept-encoding',
    }
    if (isFound && request.headers['if-none-match'] === page.etag) {
      response.writeHead(304, headers).end()
      return
    }
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
    const body = takesBrotli && page.brotli ? page.brotli : page.bytes
    response.writeHead(page.status, {
      ...headers,
      'content-type': page.type,
      'content-length': body.length,
      ...(body === page.brotli && { 'content-encoding': 'br' }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
