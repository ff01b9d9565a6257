import { countText, partText } from '../dutch-text.ts'
import { newestPath } from '../factsheet-address.ts'
import { html, type SafeHtml } from '../html.ts'
import { reportPath } from '../report/report-address.ts'
import { icon } from '../verdict-html.ts'
import { verdictWords } from '../verdict-words.ts'
import { dayText } from './day.ts'
import { statementOf } from './framework-index.ts'
import { approachTallies, exampleBadge, versionLine } from './municipality-parts.ts'
import { longestSearch } from './search.ts'
import { newestOfEach, newestReports, type Site } from './site.ts'
import { paths, searchPath } from './site-address.ts'
import { sitePage } from './site-page.ts'
import { counted, type IndicatorStanding, mostOften, standings } from './standing.ts'

const newestShown = 5

/** The first page of the site: what this is, what goes well and what can be better where, what is new, and the door for those invited. */
export function homeHtml(site: Site): string {
  return sitePage(site, {
    title: 'Hoe helpt uw gemeente gezinnen met veel problemen tegelijk?',
    description: 'Onderzoek van Samenwerkend Toezicht Jeugd (STJ): per gemeente wat goed gaat en wat beter kan.',
    path: paths.home,
    main: [opening, standingPart(site), newestPart(site), reportPart(site), doorPart(site), howPart],
  })
}

const opening = html`<div class="wrap"><div class="opening"><h1>Hoe helpt uw gemeente gezinnen met veel problemen tegelijk?</h1>
<p class="lead">Vijf inspecties onderzoeken dit samen, onder de naam Samenwerkend Toezicht Jeugd (STJ). Zij vragen het aan gemeenten en aan de organisaties die meewerken. Per gemeente leest u hier wat goed gaat, wat beter kan en hoe het verder gaat.</p>
<form class="search" action="${paths.municipalities}" method="get" role="search"><label for="zoek">Zoek uw gemeente of een aanpak</label><div><input id="zoek" name="zoek" type="search" maxlength="${longestSearch}" autocomplete="off"><button type="submit">Gemeente zoeken</button></div></form>
<p><a href="${paths.municipalities}">Bekijk alle gemeenten</a></p></div></div>`

function standingPart(site: Site): SafeHtml | null {
  const factsheets = counted(site)
  const all = standings(factsheets)
  if (all.length === 0) return null
  const approaches = factsheets.flatMap(({ content }) => content?.approaches ?? []).length
  const municipalities = new Set(factsheets.map(({ municipality }) => municipality.slug)).size
  return html`<section class="part tinted"><div class="wrap"><h2>Wat gaat vaak goed en wat kan vaak beter?</h2>
<p>Geteld over ${countText(approaches, 'aanpak', 'aanpakken')} in ${countText(
    municipalities,
    'gemeente',
    'gemeenten',
  )}${factsheets.every(({ study }) => study.fictional) && ', die zijn verzonnen'}. Een aanpak waarover STJ geen oordeel geeft, telt bij dat punt niet mee.</p>
<div class="pair"><div class="good"><h3>${icon(verdictWords.meets.svgPath)}Dit gaat het vaakst goed</h3>${standingList(all, 'meets')}</div>
<div class="better"><h3>${icon(verdictWords['improvement-point'].svgPath)}Dit kan het vaakst beter</h3>${standingList(all, 'improvement-point')}</div></div>
<p><a href="${paths.framework}">Alle punten waar STJ naar kijkt</a></p></div></section>`
}

function standingList(all: readonly IndicatorStanding[], verdict: 'meets' | 'improvement-point'): SafeHtml {
  const often = mostOften(all, verdict, 3)
  if (often.length === 0) return html`<p>Bij geen van de punten.</p>`
  return html`<ol class="often">${often.map(
    ({ code, counts, judged }) =>
      html`<li><p>${statementOf(code)}</p><p class="soft">${
        verdict === 'meets' ? 'Voldoet' : 'Kan beter'
      } bij ${partText(counts[verdict], judged, 'aanpak', 'aanpakken')}. <a href="${searchPath({
        punt: code,
        oordeel: verdict === 'meets' ? 'voldoet' : 'verbeterpunt',
      })}">Bij welke gemeenten?<span class="unseen"> Punt ${code}</span></a></p></li>`,
  )}</ol>`
}

function newestPart(site: Site): SafeHtml {
  const newest = newestOfEach(site.factsheets)
    .toSorted((a, b) => b.visibleSince.localeCompare(a.visibleSince))
    .slice(0, newestShown)
  return html`<section class="part"><div class="wrap"><h2>Nieuwste publicaties</h2>${
    newest.length === 0
      ? html`<p>Er is nog geen factsheet gepubliceerd. Zodra STJ een factsheet publiceert, staat die hier.</p>`
      : html`<ul class="list">${newest.map(
          (each) =>
            html`<li><a href="${newestPath(each.municipality.slug)}">Gemeente ${each.municipality.name}</a> ${
              each.study.fictional && exampleBadge
            }<span>${each.study.name}. ${versionLine(each)}.</span>${approachTallies(each)}</li>`,
        )}</ul><p><a href="/uitkomsten">Alle factsheets per onderzoek</a> · <a href="${paths.feed}">Nieuwe publicaties volgen (Atom)</a></p>`
  }</div></section>`
}

function reportPart({ reports }: Site): SafeHtml | null {
  if (reports.length === 0) return null
  return html`<section class="part tinted"><div class="wrap"><h2>Landelijk rapport</h2><ul class="list">${newestReports(
    reports,
  ).map(
    (report) =>
      html`<li><a href="${reportPath(report)}">${report.title}</a> ${report.study.fictional && exampleBadge}<span>${report.study.name}. Versie ${report.version}, ${dayText(report.visibleSince)}.</span></li>`,
  )}</ul><p><a href="${paths.report}">Alle landelijke rapporten</a></p></div></section>`
}

function doorPart({ demonstration }: Site): SafeHtml {
  return html`<section class="part"><div class="wrap"><h2>Vult u een vragenlijst in?</h2>
<p>Uw uitnodiging staat in een mail van STJ. Hebt u al een wachtwoord, meld u dan aan.</p>
<p class="doors"><a class="button" href="/aanmelden">Aanmelden</a> <a href="/uitnodiging">Ik heb een code uit een uitnodiging</a></p>
${
  demonstration &&
  html`<div class="note"><p>Dit is een demonstratie. Mails gaan niet de deur uit: <a href="/demo/post">lees de mails van de demonstratie</a>. De adressen en wachtwoorden om mee aan te melden toont <code>npx -y pnpm toezicht demo accounts</code>.</p></div>`
}</div></section>`
}

const howPart = html`<section class="part"><div class="wrap"><h2>Zo gaat het onderzoek</h2><ol class="steps">
<li>De gemeente beantwoordt vragen over haar aanpak. Netwerkpartners beantwoorden een deel van die vragen ook.</li>
<li>Inspecteurs leggen alle antwoorden naast elkaar en lezen de beleidsstukken.</li>
<li>Een inspecteur geeft per punt een oordeel. Een tweede inspecteur controleert en stelt het vast.</li>
<li>De uitkomst staat als factsheet op deze website. Na een jaar kijkt STJ wat er is verbeterd.</li></ol>
<p><a href="${paths.about}">Meer over STJ en dit onderzoek</a></p></div></section>`
