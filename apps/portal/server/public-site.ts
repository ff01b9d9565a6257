import { openPublishedPages } from '@toezicht/api/portal/published-pages'
import type { Store } from '@toezicht/database/store'

const policies = { html: 'public, max-age=0, must-revalidate', other: 'public, max-age=0, must-revalidate' }

/** /uitkomsten and everything under it, from stored bytes. No session, no script, no React. */
export function openPublicSite(store: Store): (request: Request) => Promise<Response> {
  const pages = openPublishedPages(store)
  return async (request) => {
    const path = new URL(request.url).pathname
    const page = await pages.find(path)
    const headers: Record<string, string> = {
      'content-type': page.type,
      'cache-control': page.status === 200 ? policies.other : 'no-store',
      etag: page.etag,
      vary: 'accept-encoding',
    }
    if (page.status === 200 && request.headers.get('if-none-match') === page.etag) {
      return new Response(null, { status: 304, headers })
    }
    const brotli = page.brotli && /\bbr\b/.test(request.headers.get('accept-encoding') ?? '') ? page.brotli : null
    if (brotli) headers['content-encoding'] = 'br'
    const body = brotli ?? page.bytes
    headers['content-length'] = String(body.length)
    return new Response(request.method === 'HEAD' ? null : (body as Uint8Array<ArrayBuffer>), {
      status: page.status,
      headers,
    })
  }
}
