import { countText } from '../dutch-text.ts'
import { html, type SafeHtml } from '../html.ts'
import { framework, statementOf } from './framework-index.ts'
import { approachTallies, exampleBadge, verdictList } from './municipality-parts.ts'
import { findMunicipalities, longestSearch, perPage, type Search, verdictNames, verdictsOn } from './search.ts'
import { searchForm } from './search-form.ts'
import type { Site, SiteMunicipality } from './site.ts'
import { municipalityPath, paths, searchPath } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** The list of gemeenten as asked. `found: false` where the asked page lies beyond the end. */
export function municipalitiesHtml(site: Site, search: Search): { html: string; found: boolean } {
  const all = findMunicipalities(site, search)
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const found = search.page <= pages
  const shown = all.slice((search.page - 1) * perPage, search.page * perPage)
  const title = search.page === 1 ? 'Gemeenten' : `Gemeenten, bladzijde ${search.page}`
  return {
    found,
    html: sitePage(site, {
      title,
      description: 'Alle gemeenten waarover Samenwerkend Toezicht Jeugd (STJ) een factsheet publiceerde.',
      path: paths.municipalities,
      main: html`<div class="wrap"><div class="opening"><h1>Gemeenten</h1><p class="lead">Zoek een gemeente, of kijk bij welke gemeenten een punt voldoet of beter kan. De gemeenten staan op volgorde van hun naam.</p></div>
${searchForm(site, search)}</div>
<section class="part"><div class="wrap"><h2>${heading(site, search, all.length)}</h2>${notes(search)}${
        found ? list(shown, search) : beyond(search, pages)
      }${found && pager(search, pages)}</div></section>
<section class="part"><div class="wrap"><p><a href="/uitkomsten">Alle factsheets per onderzoek</a></p><p><a href="${paths.compare}">Leg twee gemeenten naast elkaar</a></p></div></section>`,
    }),
  }
}

function heading(site: Site, search: Search, count: number): string {
  if (site.factsheets.length === 0) return 'Nog niets gepubliceerd'
  if (count === 0) return 'Geen gemeente gevonden'
  const isAll = search.text === '' && !search.study && !search.indicator && !search.verdict
  return isAll
    ? `Alle ${countText(count, 'gemeente', 'gemeenten')}`
    : `${countText(count, 'gemeente', 'gemeenten')} gevonden`
}

function notes(search: Search): SafeHtml {
  return html`${
    search.hasUnknown &&
    html`<div class="note"><p>Een deel van dit adres kennen wij niet. Dat deel telt niet mee in wat u hieronder ziet.</p></div>`
  }${
    search.text.length > longestSearch &&
    html`<div class="note"><p>Uw zoekwoorden zijn te lang, dus daarop is niet gezocht. Gebruik hooguit ${longestSearch} tekens.</p></div>`
  }${search.indicator && html`<p>Punt ${search.indicator}: ${statementOf(search.indicator)}</p>`}`
}

function list(shown: readonly SiteMunicipality[], search: Search): SafeHtml {
  if (shown.length === 0)
    return html`<p>Er is geen gemeente met een gepubliceerde factsheet die hierbij past. Let op hoe u de naam schrijft, of <a href="${paths.municipalities}">bekijk alle gemeenten</a>. Staat uw gemeente er niet bij, dan is er nog geen factsheet over gepubliceerd.</p>`
  return html`<ul class="list">${shown.map(
    ({ slug, name, newest }) =>
      html`<li><a href="${municipalityPath(slug)}">${name}</a>${newest.map(
        (factsheet) =>
          html`<span>${factsheet.study.name} ${factsheet.study.fictional && exampleBadge}</span>${
            search.indicator || search.verdict ? verdictsFor(factsheet, search) : approachTallies(factsheet)
          }`,
      )}</li>`,
  )}</ul>`
}

function verdictsFor(factsheet: SiteMunicipality['newest'][number], search: Search): SafeHtml | null {
  if (search.indicator) return verdictList(verdictsOn(factsheet, search.indicator))
  const codes = verdictsOn(factsheet, null).filter(({ verdict }) => verdict === search.verdict)
  return html`<p class="soft">Bij ${countText(new Set(codes.map(({ code }) => code)).size, 'punt', 'punten')} van de ${
    [...framework.themes].flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators)).length
  }.</p>`
}

/** The same question, about another page. */
function address(search: Search, page: number): string {
  const verdict = Object.entries(verdictNames).find(([, value]) => value === search.verdict)?.[0] ?? null
  return searchPath({
    zoek: search.text,
    onderzoek: search.study,
    punt: search.indicator,
    oordeel: verdict,
    pagina: page === 1 ? null : page,
  })
}

function pager(search: Search, pages: number): SafeHtml | null {
  if (pages === 1) return null
  const { page } = search
  return html`<nav class="pager" aria-label="Bladzijden"><ul>${page > 1 && html`<li><a rel="prev" href="${address(search, page - 1)}">Vorige bladzijde</a></li>`}<li>Bladzijde ${page} van ${pages}</li>${
    page < pages && html`<li><a rel="next" href="${address(search, page + 1)}">Volgende bladzijde</a></li>`
  }</ul></nav>`
}

function beyond(search: Search, pages: number): SafeHtml {
  return html`<p>Bladzijde ${search.page} is er niet. Er ${pages === 1 ? 'is 1 bladzijde' : `zijn ${pages} bladzijden`}: <a href="${address(search, pages)}">ga naar de laatste</a>.</p>`
}
