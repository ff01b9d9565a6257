import { aboutHtml } from '@toezicht/publishing/site/about-html'
import { accessibilityHtml } from '@toezicht/publishing/site/accessibility-html'
import { compareHtml } from '@toezicht/publishing/site/compare-html'
import { frameworkHtml } from '@toezicht/publishing/site/framework-html'
import { framework, indicatorCodes } from '@toezicht/publishing/site/framework-index'
import { homeHtml } from '@toezicht/publishing/site/home-html'
import { atomFeed, robotsTxt, securityTxt, sitemapXml } from '@toezicht/publishing/site/machine-files'
import { municipalitiesHtml } from '@toezicht/publishing/site/municipalities-html'
import { municipalityHtml } from '@toezicht/publishing/site/municipality-html'
import { privacyHtml } from '@toezicht/publishing/site/privacy-html'
import { readSearch } from '@toezicht/publishing/site/search'
import { frameworkPath, paths } from '@toezicht/publishing/site/site-address'
import { htmlType, type openAnswerMemory, publicAnswer } from './public-answer.ts'
import { dataAnswer, newestDataSets } from './public-site-data.ts'
import type { PublicSnapshot } from './public-site-snapshot.ts'
import type { PublishedPage } from './published-page.ts'

/** What of an installation the pages say. */
export interface PublicSitePlace {
  /** Public address of the portal, without a closing slash. */
  url: string
  demonstration: boolean
  /** Where a leak may be reported: `mailto:` or `https:`. */
  securityContact: string
}

type Memory = ReturnType<typeof openAnswerMemory>
const day = 86_400_000

/** The answer of one address; null where there is none. A query is kept only as far as it means something. */
export function siteAnswer(
  snapshot: PublicSnapshot,
  place: PublicSitePlace,
  memory: Memory,
  path: string,
  query: string,
): PublishedPage | null {
  const { site } = snapshot
  const page = (make: () => string | null) =>
    memory.find(path, () => {
      const html = make()
      return html === null ? null : publicAnswer(200, htmlType, html)
    })
  const file = (type: string, make: () => string) => memory.find(path, () => publicAnswer(200, type, make()))
  switch (path) {
    case paths.home:
      return page(() => homeHtml(site))
    case paths.municipalities:
      return searched(snapshot, memory, query)
    case paths.compare:
      return compared(snapshot, memory, query)
    case paths.framework:
    case frameworkPath(framework.version):
      return page(() => frameworkHtml(site))
    case paths.about:
      return page(() => aboutHtml(site, place.securityContact))
    case paths.accessibility:
      return page(() => accessibilityHtml(site))
    case paths.privacy:
      return page(() => privacyHtml(site))
    case paths.feed:
      return file('application/atom+xml; charset=utf-8', () => atomFeed(site))
    case '/sitemap.xml':
      return file('application/xml; charset=utf-8', () => sitemapXml(site, newestDataSets(snapshot)))
    case '/robots.txt':
      return file('text/plain; charset=utf-8', () => robotsTxt(site))
    case '/.well-known/security.txt': {
      const today = Math.floor(Date.now() / day)
      const make = () =>
        publicAnswer(200, 'text/plain; charset=utf-8', securityTxt(site, place.securityContact, today * day))
      return memory.find(`${path} ${today}`, make)
    }
  }
  if (path === paths.data || path.startsWith(`${paths.data}/`))
    return memory.find(path, () => dataAnswer(snapshot, path))
  const municipality = /^\/gemeenten\/([a-z0-9-]{1,120})$/.exec(path)?.[1]
  return municipality === undefined ? null : page(() => municipalityHtml(site, municipality))
}

function searched({ site }: PublicSnapshot, memory: Memory, query: string): PublishedPage | null {
  const search = readSearch(new URLSearchParams(query), site, indicatorCodes)
  return memory.find(`${paths.municipalities} ${JSON.stringify(search)}`, () => {
    const { html, found } = municipalitiesHtml(site, search)
    return publicAnswer(found ? 200 : 404, htmlType, html)
  })
}

function compared({ site }: PublicSnapshot, memory: Memory, query: string): PublishedPage | null {
  const asked = new URLSearchParams(query)
  const known = new URLSearchParams()
  for (const name of ['a', 'b']) {
    const slug = asked.get(name)
    if (slug === null) continue
    known.set(name, site.factsheets.some(({ municipality }) => municipality.slug === slug) ? slug : '')
  }
  return memory.find(`${paths.compare} ${known}`, () => publicAnswer(200, htmlType, compareHtml(site, known)))
}
