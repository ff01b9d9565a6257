import { countText } from '../dutch-text.ts'
import { newestPath } from '../factsheet-address.ts'
import { whatNext } from '../factsheet-words.ts'
import { html, type SafeHtml } from '../html.ts'
import { approachSummary } from './approach-summary.ts'
import { publicationMetadata } from './metadata.ts'
import { exampleBadge, versionLine, withdrawnText } from './municipality-parts.ts'
import { municipalitiesOf, type Site, type SiteFactsheet, type SiteWithdrawal } from './site.ts'
import { comparePath, municipalityPath, paths, versionPath } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** Everything that is published about one gemeente, over its studies; null for a gemeente nobody may know of yet. */
export function municipalityHtml(site: Site, slug: string): string | null {
  const municipality = municipalitiesOf(site.factsheets).find((each) => each.slug === slug)
  const withdrawn = site.withdrawn.filter((each) => each.municipality.slug === slug)
  const name = municipality?.name ?? withdrawn[0]?.municipality.name
  if (name === undefined) return null
  const newest = municipality?.newest ?? []
  const date = newest[0]?.publishedOn ?? null
  const title = `Gemeente ${name}`
  return sitePage(site, {
    title,
    description: `Wat Samenwerkend Toezicht Jeugd (STJ) publiceerde over de gemeente ${name}.`,
    path: municipalityPath(slug),
    fictional:
      newest.length > 0
        ? newest.every(({ study }) => study.fictional)
        : withdrawn.every(({ study }) => study.fictional),
    metadata: publicationMetadata({ title, date }),
    main: [
      html`<div class="wrap"><nav class="trail" aria-label="Kruimelpad"><a href="${paths.municipalities}">Gemeenten</a> / ${name}</nav>
<div class="opening"><h1>${title}</h1><p class="lead">${lead(newest)}</p></div></div>`,
      newest.map((factsheet) => studyPart(site, factsheet)),
      withdrawnPart(withdrawn),
      nextPart(slug, newest.length > 0),
    ],
  })
}

function lead(newest: readonly SiteFactsheet[]): string {
  if (newest.length === 0) return 'Over deze gemeente staat hier nu geen factsheet.'
  return `Hier staat wat STJ over deze gemeente publiceerde, uit ${countText(newest.length, 'onderzoek', 'onderzoeken')}.`
}

function studyPart(site: Site, factsheet: SiteFactsheet): SafeHtml {
  const { municipality, study } = factsheet
  const path = versionPath(factsheet)
  const older = site.factsheets.filter(
    (each) =>
      each.municipality.slug === municipality.slug &&
      each.study.slug === study.slug &&
      each.version < factsheet.version,
  )
  return html`<section class="part"><div class="wrap"><h2>${study.name} ${study.fictional && exampleBadge}</h2>
<p>${versionLine(factsheet)}.${factsheet.note !== null && ` Wat er anders is dan in de versie daarvoor: ${factsheet.note}`}</p>${factsheet.content?.approaches.map((approach) => approachSummary(approach, factsheet.content?.framework.themes ?? []))}
<p><a class="button" href="${pagePath(site, factsheet)}">Lees de factsheet<span class="unseen"> over ${municipality.name}, ${study.name}</span></a></p>
<ul class="downloads"><li><a href="${path}.pdf">Download als PDF</a></li><li><a href="${path}.docx">Download voor Word</a></li><li><a href="${path}.json">Download de gegevens (JSON)</a></li></ul>
${
  older.length > 0 &&
  html`<h3>Eerdere versies</h3><ul>${older.map((each) => html`<li><a href="${versionPath(each)}">${versionLine(each)}</a></li>`)}</ul>`
}</div></section>`
}

/** The short address where this is the newest of all; else the permanent one. */
function pagePath(site: Site, factsheet: SiteFactsheet): string {
  const first = site.factsheets.find(({ municipality }) => municipality.slug === factsheet.municipality.slug)
  return first === factsheet ? newestPath(factsheet.municipality.slug) : versionPath(factsheet)
}

function withdrawnPart(withdrawn: readonly SiteWithdrawal[]): SafeHtml | null {
  if (withdrawn.length === 0) return null
  return html`<section class="part tinted"><div class="wrap"><h2>Ingetrokken</h2><ul>${withdrawn.map(
    ({ study, version, withdrawnOn, reason }) =>
      html`<li>${study.name}, versie ${version}: ${withdrawnText({ withdrawnOn, reason })}</li>`,
  )}</ul></div></section>`
}

function nextPart(slug: string, isPublished: boolean): SafeHtml {
  return html`<section class="part tinted"><div class="wrap">${isPublished ? html`<h2>Hoe gaat het verder</h2><p>${whatNext}</p>` : html`<h2>Verder lezen</h2>`}
<ul><li><a href="${paths.framework}">Waar kijkt STJ naar, en wat betekenen √ en X?</a></li>${
    isPublished && html`<li><a href="${comparePath(slug, null)}">Leg deze gemeente naast een andere</a></li>`
  }<li><a href="${paths.data}">Gegevens van alle gemeenten downloaden</a></li></ul></div></section>`
}
