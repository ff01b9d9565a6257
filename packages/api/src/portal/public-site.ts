import type { Store } from '@toezicht/database/store'
import { notFoundHtml } from '@toezicht/publishing/not-found-html'
import { htmlType, openAnswerMemory, publicAnswer } from './public-answer.ts'
import { type PublicSitePlace, siteAnswer } from './public-site-pages.ts'
import { openSnapshots, type PublicSnapshot } from './public-site-snapshot.ts'
import type { PublishedPage } from './published-page.ts'

export interface PublicSite {
  /** The answer to a path and query; every address that leads nowhere gives the same bytes. */
  find(path: string, query: string): Promise<PublishedPage>
}

const freshFor = 1_000
const mostBytes = 64 * 1024 * 1024

/**
 * The signed-out site around the factsheets, from memory: what is public is asked of the database at most once a second, a page is made once. While
 * the database is away the last known state stays readable.
 */
export function openPublicSite(store: Store, place: PublicSitePlace): PublicSite {
  const read = openSnapshots(store, place)
  const memory = openAnswerMemory(mostBytes)
  const missing = publicAnswer(404, htmlType, notFoundHtml())
  let snapshot: PublicSnapshot | null = null
  let askedAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function refresh(): Promise<void> {
    const now = await read()
    askedAt = performance.now()
    if (now !== snapshot) memory.forget()
    snapshot = now
  }

  return {
    async find(path, query) {
      if (performance.now() - askedAt > freshFor) {
        asking ??= refresh().finally(() => {
          asking = null
        })
        if (snapshot) await asking.catch(() => undefined)
        else await asking
      }
      return (snapshot && siteAnswer(snapshot, place, memory, path, query)) ?? missing
    },
  }
}
