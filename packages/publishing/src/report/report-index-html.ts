import { dateText } from '../dutch-text.ts'
import { html, type SafeHtml } from '../html.ts'
import { publicPage } from '../public-shell.ts'
import { reportsPath } from './report-address.ts'

/** One visible version of a report; `withdrawnOn` says that it is there no more. */
export interface ReportListing {
  study: { slug: string; name: string; fictional: boolean }
  title: string
  version: number
  publishedOn: string
  withdrawnOn: string | null
}

/** The page /rapport: every published report with all its versions, in the order given (newest version of a study first). */
export function reportIndexHtml(listings: readonly ReportListing[]): string {
  const studies = Map.groupBy(listings, ({ study }) => study.slug)
  return publicPage({
    current: reportsPath,
    title: 'Landelijke rapporten',
    description: 'Rapporten van Samenwerkend Toezicht Jeugd over alle onderzochte gemeenten samen.',
    canonical: null,
    fictional: false,
    main: html`<div class="wrap"><div class="opening"><h1>Landelijke rapporten</h1><p class="lead">Wat STJ in alle onderzochte gemeenten samen zag, met alle cijfers en hoeveel aanpakken of gemeenten meetellen.</p></div></div>
${studies.size === 0 ? empty : [...studies.values()].map(studyPart)}`,
  })
}

const empty = html`<section class="part"><div class="wrap"><p>Er is nog geen landelijk rapport gepubliceerd. De <a href="/uitkomsten">uitkomsten per gemeente</a> staan er wel.</p></div></section>`

function studyPart(listings: readonly ReportListing[]): SafeHtml {
  const study = listings[0]?.study
  return html`<section class="part"><div class="wrap"><h2>${study?.name}</h2>${
    study?.fictional &&
    html`<p><span class="badge">Voorbeeld</span> Dit onderzoek en deze gemeenten zijn verzonnen.</p>`
  }<ul class="list">${listings.map(versionItem)}</ul></div></section>`
}

function versionItem({ study, title, version, publishedOn, withdrawnOn }: ReportListing): SafeHtml {
  const when = withdrawnOn === null ? dateText(publishedOn) : `ingetrokken op ${dateText(withdrawnOn)}`
  return html`<li><a href="${`${reportsPath}/${study.slug}/v${version}`}">${title}</a><span>Versie ${version}, ${when}</span></li>`
}
