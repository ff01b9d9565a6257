import { type GuidePage, guidePages } from '@toezicht/publishing/guide/guide-page'
import { readGuide } from '@toezicht/publishing/guide/read-guide'

export interface OpenGuide {
  /** `''` is the contents; null: no such chapter. */
  find(slug: string): GuidePage | null
  picture(request: Request): Response
  /** What is wrong with the text: a chapter or picture that is not there. */
  faults: readonly string[]
}

/** The guide for inspectors: the Markdown of `docs/handleiding/inspecteurs`, read once, when the console starts. */
export function openGuide(directory: URL): OpenGuide {
  const guide = readGuide(directory)
  const faults: string[] = []
  const pages = guidePages(guide, (fault) => void faults.push(fault))
  const pictures = new Map([...guide.pictures.values()].map(({ path, bytes }) => [path, bytes]))
  return {
    faults,
    find: (slug) => pages.get(slug) ?? null,
    picture: ({ url, method }) => {
      if (method !== 'GET' && method !== 'HEAD')
        return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
      const bytes = pictures.get(new URL(url).pathname)
      if (!bytes) return new Response(null, { status: 404 })
      const headers = {
        'content-type': 'image/png',
        'content-length': `${bytes.length}`,
        'cache-control': 'private, max-age=300',
      }
      return new Response(method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
    },
  }
}
