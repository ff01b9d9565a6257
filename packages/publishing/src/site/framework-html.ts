import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'
import { attentionMeaning, howToRead } from '../factsheet-words.ts'
import { html, type SafeHtml } from '../html.ts'
import { attentionIcon, verdictHtml } from '../verdict-html.ts'
import { verdictWords } from '../verdict-words.ts'
import { framework } from './framework-index.ts'
import type { Site } from './site.ts'
import { frameworkPath, searchPath } from './site-address.ts'
import { sitePage } from './site-page.ts'

const verdicts: readonly PublishedVerdict[] = ['meets', 'improvement-point', 'no-verdict']
const terms = [
  'GGSR',
  'aanpak',
  'netwerkpartner',
  'regisseur',
  'doorzettingsmacht',
  'outreachend',
  'gezinsplan',
  'leefgebied',
  'waakvlam',
]

/** What STJ looks at, and what its verdicts mean. `/toetsingskader` and the permanent address of the version give the same page. */
export function frameworkHtml(site: Pick<Site, 'url'>): string {
  const criteria = framework.themes.flatMap((theme) => theme.criteria)
  const count = criteria.flatMap(({ indicators }) => indicators).length
  return sitePage(site, {
    title: 'Toetsingskader',
    description: `Waar STJ naar kijkt: ${framework.themes.length} thema’s, ${criteria.length} criteria en ${count} punten, met wat √ en X betekenen.`,
    path: frameworkPath(framework.version),
    main: html`<div class="wrap"><div class="opening"><h1>Waar kijkt STJ naar?</h1><p class="lead">STJ beoordeelt elke aanpak op dezelfde ${count} punten. Die horen bij ${criteria.length} criteria en ${framework.themes.length} thema’s. Samen heten zij het toetsingskader.</p>
<ul class="jump">${framework.themes.map(({ code, name }) => html`<li><a href="#${code}">${name}</a></li>`)}</ul></div></div>
<section class="part tinted" id="oordelen"><div class="wrap"><h2>Wat betekenen √ en X?</h2><p>${howToRead}</p><ul class="legend">
${verdicts.map((verdict) => html`<li><span>${verdictHtml(verdict)}</span><span>${verdictWords[verdict].meaning}</span></li>`)}
<li><span class="attention">${attentionIcon}<strong>Let op</strong></span><span>${attentionMeaning}</span></li></ul>
<p>Er bestaat geen rapportcijfer en geen volgorde van goed naar slecht: STJ telt de punten van een aanpak niet op tot één oordeel. Twee inspecteurs kijken naar elk oordeel. Wie het opschreef, stelt het niet vast.</p></div></section>
${framework.themes.map(themePart)}
<section class="part"><div class="wrap"><h2>Woorden die u tegenkomt</h2><dl class="words">${framework.terms
      .filter(({ term }) => terms.includes(term))
      .map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>
<p>Dit is het toetsingskader <code>${framework.version}</code>. Een nieuw kader krijgt een nieuw adres; dit blijft staan op <a href="${frameworkPath(framework.version)}">${site.url}${frameworkPath(framework.version)}</a>.</p></div></section>`,
  })
}

function themePart(theme: (typeof framework.themes)[number]): SafeHtml {
  return html`<section class="part" id="${theme.code}"><div class="wrap"><h2>${theme.name}</h2><p>${theme.description}</p>${theme.criteria.map(
    ({ code, name, indicators }) =>
      html`<h3 id="${code}">${name}</h3><ul class="points">${indicators.map(
        (indicator) =>
          html`<li id="${indicator.code}"><span class="code">${indicator.code}</span> ${indicator.statement} <a href="${searchPath({ punt: indicator.code })}">Per gemeente<span class="unseen"> bij ${indicator.code}</span></a></li>`,
      )}</ul>`,
  )}</div></section>`
}
