import { escapeHtml } from '../html.ts'
import { reportPath } from '../report/report-address.ts'
import type { DataSet } from './data-set.ts'
import { framework } from './framework-index.ts'
import { publisher, wooCategory } from './metadata.ts'
import { municipalitiesOf, type Site } from './site.ts'
import { dataPath, frameworkPath, municipalityPath, paths, versionPath } from './site-address.ts'

const newestInFeed = 50

/** Every public page may be read by machines; what lies behind signing in is refused to everybody without a session. */
export function robotsTxt({ url }: Pick<Site, 'url'>): string {
  return `User-agent: *\nAllow: /\nDisallow: /vragenlijst/\nDisallow: /demo/\n\nSitemap: ${url}/sitemap.xml\n`
}

/** RFC 9116. `now` in milliseconds: the file is good for half a year from that day. */
export function securityTxt({ url }: Pick<Site, 'url'>, contact: string, now: number): string {
  const day = 86_400_000
  const expires = new Date(Math.floor(now / day) * day + 182 * day).toISOString()
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${url}/.well-known/security.txt\nPolicy: ${url}${paths.about}#beveiliging\n`
}

/** Addresses worth finding; invented content is left out. */
export function sitemapXml(site: Site, newest: readonly DataSet[]): string {
  const real = site.factsheets.filter(({ study }) => !study.fictional)
  const fixed = [
    paths.home,
    paths.municipalities,
    '/uitkomsten',
    paths.report,
    frameworkPath(framework.version),
    paths.data,
    paths.about,
    paths.accessibility,
    paths.privacy,
    '/handleiding',
  ]
  const entries = [
    ...fixed.map((path) => ({ path, since: null })),
    ...municipalitiesOf(real).map(({ slug, newest: [first] }) => ({
      path: municipalityPath(slug),
      since: first?.visibleSince ?? null,
    })),
    ...real.flatMap((factsheet) =>
      ['', '.pdf'].map((form) => ({ path: `${versionPath(factsheet)}${form}`, since: factsheet.visibleSince })),
    ),
    ...site.reports
      .filter(({ study }) => !study.fictional)
      .flatMap((report) =>
        ['', '.pdf'].map((form) => ({ path: `${reportPath(report)}${form}`, since: report.visibleSince })),
      ),
    ...newest
      .filter(({ study }) => !study.fictional)
      .map(({ study, number, since }) => ({
        path: dataPath(study.slug, number, 'gegevens.json'),
        since,
      })),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.map(({ path, since }) => `<url><loc>${escapeHtml(`${site.url}${path}`)}</loc>${since === null ? '' : `<lastmod>${since}</lastmod>`}</url>`).join('\n')}
</urlset>
`
}

/** The newest publications as an Atom feed (RFC 4287); every version is an entry of its own with its permanent address. */
export function atomFeed(site: Site): string {
  const entries = [
    ...site.factsheets.map((factsheet) => ({
      title: `Gemeente ${factsheet.municipality.name}, ${factsheet.study.name}, versie ${factsheet.version}`,
      path: versionPath(factsheet),
      ...factsheet,
    })),
    ...site.reports.map((report) => ({
      ...report,
      title: `Landelijk rapport: ${report.title}, versie ${report.version}`,
      path: reportPath(report),
    })),
  ]
    .toSorted((a, b) => b.visibleSince.localeCompare(a.visibleSince))
    .slice(0, newestInFeed)
  const updated = entries[0]?.visibleSince ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${escapeHtml(`${site.url}${paths.feed}`)}</id>
<title>Toezicht: nieuwe publicaties</title>
<updated>${updated}</updated>
<author><name>${escapeHtml(publisher)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeHtml(`${site.url}${paths.feed}`)}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(`${site.url}/`)}"/>
${entries
  .map(({ title, path, study, visibleSince }) => {
    const address = escapeHtml(`${site.url}${path}`)
    const said = escapeHtml(`${study.fictional ? 'Voorbeeld: ' : ''}${title}`)
    return `<entry><id>${address}</id><title>${said}</title><updated>${visibleSince}</updated><link rel="alternate" type="text/html" href="${address}"/><link rel="alternate" type="application/pdf" href="${address}.pdf"/><category term="${escapeHtml(wooCategory.uri)}" label="${wooCategory.label}"/></entry>`
  })
  .join('\n')}
</feed>
`
}
