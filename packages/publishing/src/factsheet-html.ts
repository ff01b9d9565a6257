import type { Factsheet, FactsheetApproach, Figure, PublishedVerdict } from '@toezicht/domain/publication/factsheet'
import { countText, figureText, partnerText, provenanceText, startText } from './dutch-text.ts'
import { newestPath, permanentPath } from './factsheet-address.ts'
import { findingsTable } from './factsheet-findings-html.ts'
import { conclusionsPart, summaryTiles } from './factsheet-summary-html.ts'
import { archiveNote, attentionMeaning, howToRead, leadText, versionText } from './factsheet-words.ts'
import { type HtmlValue, html, type SafeHtml } from './html.ts'
import { publicPage } from './public-shell.ts'
import { attentionIcon, verdictHtml } from './verdict-html.ts'
import { verdictWords } from './verdict-words.ts'

/**
 * The whole public page of one factsheet version, to be stored at publication. No script, no style of its own.
 * `portalUrl` is the public address of the portal without a closing slash ("https://toezicht.example").
 */
export function factsheetHtml(factsheet: Factsheet, portalUrl: string): string {
  const path = permanentPath(factsheet)
  return publicPage({
    title: `Factsheet ${factsheet.municipality.name}, ${factsheet.study.name}`,
    description: `Gemeente ${factsheet.municipality.name}. ${leadText(factsheet)}`,
    canonical: `${portalUrl}${path}`,
    fictional: factsheet.study.fictional,
    alternates: [
      { type: 'application/pdf', href: `${path}.pdf` },
      { type: 'application/json', href: `${path}.json` },
    ],
    main: [
      opening(factsheet),
      conclusionsPart(factsheet),
      contextPart(factsheet),
      legendPart(),
      factsheet.approaches.map((approach) => approachPart(factsheet, approach)),
      notAssessedPart(factsheet),
      versionPart(factsheet, portalUrl),
    ],
  })
}

function opening(factsheet: Factsheet): SafeHtml {
  const note = archiveNote(factsheet)
  return html`<div class="wrap">
<nav class="trail" aria-label="Kruimelpad"><a href="/uitkomsten">Alle uitkomsten</a> / ${factsheet.municipality.name}</nav>
<div class="opening"><p class="kind">Factsheet ${factsheet.study.name}</p><h1>Gemeente ${factsheet.municipality.name}</h1><p class="lead">${leadText(factsheet)}</p>
${summaryTiles(factsheet)}
${note !== null && html`<div class="note"><p>${note}</p></div>`}</div></div>`
}

function contextPart({ context, municipality }: Factsheet): SafeHtml {
  return html`<section class="part tinted"><div class="wrap"><h2>Over de gemeente ${municipality.name}</h2><dl class="facts">
${fact('Inwoners', context.population)}
${fact('Huishoudens met kinderen', context.householdsWithChildren)}
${fact('Geschat aantal gezinnen om wie het gaat', context.estimatedFamilies)}
</dl>${context.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div></section>`
}

function fact(name: string, figure: Figure): SafeHtml {
  const source = provenanceText(figure)
  return html`<div><dt>${name}</dt><dd>${figureText(figure)}${source !== null && html`<span class="source">${source}</span>`}</dd></div>`
}

function wordFact(name: string, words: HtmlValue): SafeHtml {
  return html`<div><dt>${name}</dt><dd class="words">${words}</dd></div>`
}

const verdicts: readonly PublishedVerdict[] = ['meets', 'improvement-point', 'no-verdict']

function legendPart(): SafeHtml {
  return html`<section class="part" id="uitleg"><div class="wrap"><h2>Zo leest u de oordelen</h2><p>${howToRead}</p><ul class="legend">
${verdicts.map(
  (verdict) => html`<li><span>${verdictHtml(verdict)}</span><span>${verdictWords[verdict].meaning}</span></li>`,
)}
<li><span class="attention">${attentionIcon}<strong>Let op</strong></span><span>${attentionMeaning}</span></li>
</ul></div></section>`
}

function approachPart(factsheet: Factsheet, approach: FactsheetApproach): SafeHtml {
  const { start, respondents, directorTerm } = approach
  return html`<section class="part" id="${approach.slug}"><div class="wrap"><h2>Aanpak ${approach.name}</h2>
${approach.description.map((paragraph) => html`<p>${paragraph}</p>`)}
<dl class="facts">${wordFact('Begonnen', [startText(start), start.note !== null && html`<span class="source">${start.note}</span>`])}
${fact('Gezinnen die hulp krijgen', approach.familiesServed)}
${directorTerm !== null && wordFact('De regisseur heet hier', directorTerm)}
${wordFact(
  'Wie vulden een vragenlijst in',
  html`<ul><li>${respondents.municipality}</li>${respondents.partners.map((partner) => html`<li>${partnerText(partner)}</li>`)}</ul>`,
)}</dl>
<h3>Bevindingen</h3><p>${countText(approach.findings.length, 'bevinding', 'bevindingen')}, per thema. <a href="#uitleg">Wat betekenen de oordelen?</a></p>
${factsheet.framework.themes.map((theme) => findingsTable(approach, theme))}</div></section>`
}

function notAssessedPart({ notAssessed }: Factsheet): SafeHtml | null {
  if (notAssessed.length === 0) return null
  return html`<section class="part tinted"><div class="wrap"><h2>Ook genoemd, niet beoordeeld</h2><dl class="facts">${notAssessed.map(
    ({ name, reason }) => html`<div><dt>${name}</dt><dd class="words">${reason}</dd></div>`,
  )}</dl></div></section>`
}

function versionPart(factsheet: Factsheet, portalUrl: string): SafeHtml {
  const path = permanentPath(factsheet)
  const newest = newestPath(factsheet.municipality.slug)
  return html`<section class="part"><div class="wrap"><h2>Bewaren en hergebruiken</h2>
<ul class="downloads"><li><a href="${path}.pdf">Download als PDF</a></li><li><a href="${path}.json">Download de gegevens (JSON)</a></li></ul>
<p>${versionText(factsheet)}. Deze versie blijft altijd staan op <a href="${path}">${portalUrl}${path}</a>. De nieuwste versie staat op <a href="${newest}">${portalUrl}${newest}</a>.</p></div></section>`
}
