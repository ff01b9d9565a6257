import { countText } from '../dutch-text.ts'
import { html, type SafeHtml } from '../html.ts'
import { csvSchemaFile } from './csv-schema.ts'
import type { DataSet } from './data-set.ts'
import { type DataTable, dataTables, placeColumns } from './data-tables.ts'
import { dayText } from './day.ts'
import { licence } from './metadata.ts'
import { exampleBadge, withdrawnText } from './municipality-parts.ts'
import type { Site } from './site.ts'
import { dataPath, paths, schemaPath } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** The page about the open data: what there is per study, what the columns mean, and that it may be used freely. */
export function dataHtml(site: Site, newest: readonly DataSet[]): string {
  return sitePage(site, {
    title: 'Open data',
    description: 'De gegevens van alle gepubliceerde factsheets als JSON en CSV, vrij te gebruiken (CC0).',
    path: paths.data,
    alternates: [{ type: 'application/ld+json', href: paths.catalogue, title: 'Catalogus (DCAT)' }],
    main: html`<div class="wrap"><div class="opening"><h1>Open data</h1><p class="lead">Alles wat in de factsheets staat, kunt u ook als gegevens downloaden: als CSV voor een rekenblad en als JSON voor een programma. U mag er alles mee doen; u hoeft niets te vragen.</p>
<p>Licentie: <a rel="license" href="${licence.address}">${licence.name}</a>. Noem STJ als bron als dat kan; het hoeft niet.</p></div></div>
${newest.length === 0 && site.withdrawn.length === 0 && html`<section class="part"><div class="wrap"><p>Er is nog niets gepubliceerd. Zodra er een factsheet openbaar is, staan de gegevens hier.</p></div></section>`}${newest.map(studyPart)}${leftPart(site, newest)}
<section class="part tinted"><div class="wrap"><h2>Adressen die blijven</h2><p>Elke keer dat er een factsheet bij komt, verandert of weggaat, krijgen de gegevens van het onderzoek een nieuw nummer. Wat op een adres met een nummer staat, verandert nooit. Het adres zonder nummer geeft altijd de nieuwste.</p>
<p>Trekt STJ een factsheet in, dan gaan de oude gegevens waar zij in stond ook weg. Op die adressen staat dan wanneer en waarom.</p></div></section>
<section class="part"><div class="wrap"><h2>Wat staat waar?</h2><p>Elk CSV-bestand begint met deze kolommen:</p>${columnList(placeColumns)}${dataTables.map(
      ({ file, about, columns }) =>
        html`<h3>${file}</h3><p>${about} Daarna komen:</p>${columnList(columns.slice(placeColumns.length))}`,
    )}<h3>gegevens.json</h3><p>Alles in één bestand, ook de cijfers met hun bron. <a href="${schemaPath('gegevens-1.json')}">De vorm ervan (JSON Schema)</a>.</p>
<h3>Voor programma’s</h3><ul><li>De kolommen van de CSV-bestanden staan als CSVW in <code>${csvSchemaFile}</code>, naast elk bestand.</li><li><a href="${paths.catalogue}">Alle gegevens in een catalogus (DCAT)</a></li><li><a href="${paths.feed}">Nieuwe publicaties (Atom)</a></li></ul>
<h3>Openen in een rekenblad</h3><p>CSV is gescheiden door komma’s en geschreven in UTF-8. Begint een tekst met een teken waarmee een rekenblad gaat rekenen, zoals =, dan staat er een apostrof voor.</p></div></section>`,
  })
}

function columnList(columns: DataTable['columns']): SafeHtml {
  return html`<dl class="words columns">${columns.map(
    ({ name, about }) => html`<dt><code>${name}</code></dt><dd>${about}</dd>`,
  )}</dl>`
}

function studyPart(data: DataSet): SafeHtml {
  const { slug, name, fictional } = data.study
  return html`<section class="part" id="${slug}"><div class="wrap"><h2>${name} ${fictional && exampleBadge}</h2>
<p>Versie ${data.number}, sinds ${dayText(data.since)}: ${countText(data.factsheets.length, 'gemeente', 'gemeenten')}.</p>
<ul class="downloads"><li><a href="${dataPath(slug, data.number, 'gegevens.json')}">Alles (JSON)<span class="unseen"> van ${name}</span></a></li>${dataTables.map(
    ({ file, title }) =>
      html`<li><a href="${dataPath(slug, data.number, file)}">${title} (CSV)<span class="unseen"> van ${name}</span></a></li>`,
  )}</ul>
<p>Altijd de nieuwste: <a href="${dataPath(slug, null, 'gegevens.json')}">${dataPath(slug, null, 'gegevens.json')}</a>. <a href="${dataPath(slug, null, null)}">Alle versies<span class="unseen"> van ${name}</span></a></p>${
    data.withdrawn.length > 0 &&
    html`<h3>Niet meer in deze gegevens</h3><ul>${data.withdrawn.map((each) => html`<li>${withdrawalText(each)}</li>`)}</ul>`
  }</div></section>`
}

/** Studies of which nothing is left, with what was withdrawn. */
function leftPart({ withdrawn }: Site, newest: readonly DataSet[]): SafeHtml | null {
  const left = withdrawn.filter(({ study }) => !newest.some((data) => data.study.slug === study.slug))
  if (left.length === 0) return null
  return html`<section class="part"><div class="wrap"><h2>Niet meer beschikbaar</h2><ul>${left.map(
    (each) => html`<li>${each.study.name}. ${withdrawalText(each)}</li>`,
  )}</ul></div></section>`
}

/** What an address of data says whose factsheet was withdrawn. `number` null: nothing of the study is left. */
export function goneDataText(
  data: { study: { name: string; slug: string }; number: number | null; withdrawn: DataSet['withdrawn'] },
  url: string,
): string {
  const { study, number, withdrawn } = data
  const opening =
    number === null
      ? `Er zijn geen gegevens van ${study.name} meer, omdat STJ introk wat erin stond.`
      : `Versie ${number} van de gegevens van ${study.name} is er niet meer, omdat STJ een factsheet introk die erin stond.`
  const closing = number === null ? [] : [`De nieuwste gegevens: ${url}${dataPath(study.slug, null, 'gegevens.json')}`]
  return `${[opening, ...withdrawn.map(withdrawalText), ...closing].join('\n')}\n`
}

function withdrawalText({ municipality, version, withdrawnOn, reason }: DataSet['withdrawn'][number]): string {
  return `Gemeente ${municipality.name}, versie ${version}: ${withdrawnText({ withdrawnOn, reason })}`
}

/** The data of one study: the newest, and every earlier version that is still there or says why not. */
export function dataStudyHtml(
  site: Site,
  newest: DataSet,
  earlier: readonly { number: number; since: string; withdrawn: DataSet['withdrawn'] }[],
): string {
  const { slug, name, fictional } = newest.study
  return sitePage(site, {
    title: `Gegevens van ${name}`,
    description: `De gegevens van ${name} als JSON en CSV, met alle eerdere versies.`,
    path: dataPath(slug, null, null),
    fictional,
    main: html`<div class="wrap"><nav class="trail" aria-label="Kruimelpad"><a href="${paths.data}">Open data</a> / ${name}</nav><div class="opening"><h1>Gegevens van ${name}</h1></div></div>
${studyPart(newest)}${
  earlier.length > 0 &&
  html`<section class="part"><div class="wrap"><h2>Eerdere versies</h2><ul>${earlier.map(
    ({ number, since, withdrawn }) =>
      withdrawn.length === 0
        ? html`<li><a href="${dataPath(slug, number, 'gegevens.json')}">Versie ${number}</a>, sinds ${dayText(since)}</li>`
        : html`<li>Versie ${number}, sinds ${dayText(since)}: er niet meer, omdat een factsheet is ingetrokken</li>`,
  )}</ul></div></section>`
}`,
  })
}
