import type { PublicSite } from '@toezicht/api/portal/public-site'
import type { Serve } from './public-site.ts'
import { sendStored } from './send-stored.ts'

/** The signed-out pages around the factsheets: home, gemeenten, framework, open data. No session, no script, no React. */
export function openSite(pages: PublicSite): Serve {
  return async (request, response, path) => {
    const query = request.url?.indexOf('?') ?? -1
    const asked = query === -1 ? '' : (request.url ?? '').slice(query + 1)
    sendStored(request, response, await pages.find(path, asked))
  }
}
