import { dateText } from './dutch-text.ts'
import { newestPath } from './factsheet-address.ts'
import { html, type SafeHtml } from './html.ts'
import { publicPage } from './public-shell.ts'

/** One published factsheet in the overview; `address` is its path, `publishedOn` a (partial) date. */
export type FactsheetListing = {
  readonly municipality: { readonly slug: string; readonly name: string }
  readonly study: { readonly slug: string; readonly name: string; readonly fictional: boolean }
  readonly version: number
  readonly publishedOn: string
  readonly origin: 'archive' | 'study'
}

/** The page /uitkomsten: every published factsheet by study and gemeente, in the order given. */
export function factsheetIndexHtml(listings: readonly FactsheetListing[]): string {
  const studies = Map.groupBy(listings, (listing) => listing.study.slug)
  return publicPage({
    title: 'Alle uitkomsten',
    description: 'Factsheets van Samenwerkend Toezicht Jeugd per gemeente: wat gaat goed en wat kan beter.',
    canonical: null,
    fictional: false,
    main: html`<div class="wrap"><div class="opening"><h1>Alle uitkomsten</h1><p class="lead">Per gemeente leest u hier wat goed gaat, wat beter kan en hoe het verder gaat.</p></div></div>
${studies.size === 0 ? empty : [...studies.values()].map(studyPart)}`,
  })
}

const empty = html`<section class="part"><div class="wrap"><p>Er is nog geen factsheet gepubliceerd. Zodra STJ een factsheet vaststelt en publiceert, staat die hier.</p></div></section>`

function studyPart(listings: readonly FactsheetListing[]): SafeHtml {
  const study = listings[0]?.study
  return html`<section class="part"><div class="wrap"><h2>${study?.name}</h2>${
    study?.fictional &&
    html`<p><span class="badge">Voorbeeld</span> Dit onderzoek en deze ${listings.length === 1 ? 'gemeente' : 'gemeenten'} zijn verzonnen.</p>`
  }<ul class="list">${listings.map(
    (it) =>
      html`<li><a href="${newestPath(it.municipality.slug)}">${it.municipality.name}</a><span>Versie ${it.version}, ${dateText(it.publishedOn)}${it.origin === 'archive' && ', uit het archief'}</span></li>`,
  )}</ul></div></section>`
}
