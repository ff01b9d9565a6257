import { html, type SafeHtml } from '../html.ts'
import { framework } from './framework-index.ts'
import { exampleBadge, verdictList, versionLine } from './municipality-parts.ts'
import { verdictsOn } from './search.ts'
import { municipalitiesOf, type Site, type SiteFactsheet, type SiteMunicipality } from './site.ts'
import { municipalityPath, paths } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** Two gemeenten beside each other, point by point: nothing is added up and nobody comes first. */
export function compareHtml(site: Site, query: URLSearchParams): string {
  const all = municipalitiesOf(site.factsheets)
  const [first, second] = ['a', 'b'].map((name) => all.find(({ slug }) => slug === query.get(name)) ?? null)
  const asked = [...query.keys()].length > 0
  const chosen = first && second && first !== second ? ([first, second] as const) : null
  return sitePage(site, {
    title: chosen ? `${chosen[0].name} naast ${chosen[1].name}` : 'Twee gemeenten naast elkaar',
    description: 'De oordelen van Samenwerkend Toezicht Jeugd (STJ) over twee gemeenten, punt voor punt naast elkaar.',
    path: paths.compare,
    main: html`<div class="wrap"><nav class="trail" aria-label="Kruimelpad"><a href="${paths.municipalities}">Gemeenten</a> / Naast elkaar</nav>
<div class="opening"><h1>Twee gemeenten naast elkaar</h1><p class="lead">U ziet per punt wat STJ over de aanpakken van elke gemeente oordeelde. Dit is geen ranglijst: gemeenten zijn verschillend en hun aanpakken ook. Lees bij een oordeel altijd de bevinding in de factsheet.</p></div>
<form class="search" action="${paths.compare}" method="get"><div class="two">${choice('a', 'Eerste gemeente', all, first)}${choice('b', 'Tweede gemeente', all, second)}</div>
${!chosen && asked && html`<p class="note">${first && first === second ? 'Kies twee verschillende gemeenten.' : 'Kies twee gemeenten uit de lijst.'}</p>`}<p><button type="submit">Naast elkaar leggen</button></p></form></div>
${chosen && comparison(chosen)}`,
  })
}

function choice(
  name: string,
  label: string,
  all: readonly SiteMunicipality[],
  chosen: SiteMunicipality | null | undefined,
): SafeHtml {
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">Kies een gemeente</option>${all.map(
    (each) => html`<option value="${each.slug}"${each === chosen && html` selected`}>${each.name}</option>`,
  )}</select></div>`
}

function comparison(pair: readonly [SiteMunicipality, SiteMunicipality]): SafeHtml {
  return html`<section class="part"><div class="wrap"><h2>Per punt</h2><p>${pair.map(({ slug, name, newest }, at) => [
    at === 1 && ' · ',
    html`<a href="${municipalityPath(slug)}">${name}</a>${newest.map(
      (factsheet) =>
        html` (${factsheet.study.name}, ${versionLine(factsheet).toLowerCase()}${factsheet.study.fictional && html` ${exampleBadge}`})`,
    )}`,
  ])}</p>${framework.themes.map((theme) => themeTable(theme, pair))}</div></section>`
}

function themeTable(theme: (typeof framework.themes)[number], pair: readonly SiteMunicipality[]): SafeHtml {
  const points = theme.criteria.flatMap(({ indicators }) => indicators)
  return html`<table class="beside"><caption>${theme.name}</caption><thead><tr><th scope="col">Punt</th>${pair.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${points.map(
    ({ code, statement }) =>
      html`<tr><th scope="row"><span class="code">${code}</span> ${statement}</th>${pair.map(
        ({ name, newest }) => html`<td><span class="of">${name}</span>${cell(newest, code)}</td>`,
      )}</tr>`,
  )}</tbody></table>`
}

function cell(newest: readonly SiteFactsheet[], code: string): SafeHtml {
  const given = newest.flatMap((factsheet) =>
    verdictsOn(factsheet, code).map((each) => ({
      ...each,
      approach: newest.length > 1 ? `${each.approach} (${factsheet.study.name})` : each.approach,
    })),
  )
  if (given.length === 0) return html`Niet beoordeeld`
  return verdictList(given)
}
