import { type HtmlValue, html, type SafeHtml } from '../html.ts'
import { verdictWords } from '../verdict-words.ts'
import { framework } from './framework-index.ts'
import { longestSearch, type Search, verdictNames } from './search.ts'
import { type Site, studiesOf } from './site.ts'
import { paths } from './site-address.ts'

/** The form of the list: words, and three filters that stand open as soon as one is in use. What was typed stays. */
export function searchForm(site: Site, search: Search): SafeHtml {
  const filtered = search.study !== null || search.indicator !== null || search.verdict !== null
  return html`<form class="search" action="${paths.municipalities}" method="get" role="search">
<label for="zoek">Naam van een gemeente of een aanpak</label><p class="help" id="zoek-hulp">Accenten en hoofdletters maken niet uit.</p>
<div><input id="zoek" name="zoek" type="search" value="${search.text}" aria-describedby="zoek-hulp" maxlength="${longestSearch}" autocomplete="off"><button type="submit">Gemeenten zoeken</button></div>
<details${filtered && html` open`}><summary>Zoeken op onderzoek, punt of oordeel</summary>
${select('onderzoek', 'Onderzoek', [
  option('', 'Alle onderzoeken', search.study === null),
  studiesOf(site.factsheets).map(({ slug, name }) => option(slug, name, search.study === slug)),
])}
${select('punt', 'Punt uit het toetsingskader', [
  option('', 'Alle punten', search.indicator === null),
  framework.themes.map(
    (theme) =>
      html`<optgroup label="${theme.name}">${theme.criteria.flatMap(({ indicators }) =>
        indicators.map(({ code, statement }) => option(code, `${code} ${statement}`, search.indicator === code)),
      )}</optgroup>`,
  ),
])}
${select('oordeel', 'Oordeel', [
  option('', 'Alle oordelen', search.verdict === null),
  Object.entries(verdictNames).map(([name, verdict]) =>
    option(name, verdictWords[verdict].word, search.verdict === verdict),
  ),
])}
<p><button type="submit">Gemeenten zoeken</button> <a href="${paths.municipalities}">Alles wissen</a></p></details></form>`
}

function select(name: string, label: string, options: HtmlValue): SafeHtml {
  return html`<label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select>`
}

function option(value: string, label: string, selected: boolean): SafeHtml {
  return html`<option value="${value}"${selected && html` selected`}>${label}</option>`
}
