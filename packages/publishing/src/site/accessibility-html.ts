import { html } from '../html.ts'
import type { Site } from './site.ts'
import { paths } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** What does not work for everybody yet, why, and what to do instead. */
const gaps = [
  {
    what: 'Een onafhankelijk onderzoek is nog niet gedaan.',
    why: 'Er kunnen problemen zijn die wij zelf niet zagen. Wij hebben de website niet laten proberen door mensen met een beperking.',
    instead: 'Loopt u ergens tegenaan, laat het dan weten.',
  },
  {
    what: 'Stukken die gemeenten en organisaties zelf toevoegen.',
    why: 'Daarvan weten wij niet of ze toegankelijk zijn. Wij veranderen ze niet.',
    instead: 'Vraag de gemeente of organisatie om een toegankelijke versie.',
  },
  {
    what: 'Tekens die het lettertype van onze PDF’s niet heeft, zoals emoji.',
    why: 'In de PDF staat daarvoor [?].',
    instead: 'Op de webpagina staat het teken zelf.',
  },
  {
    what: 'De vragenlijst als PDF kunt u niet op het scherm invullen.',
    why: 'Zij is gemaakt om te lezen en af te drukken.',
    instead: 'Vul de vragenlijst op de website in.',
  },
] as const

/** The accessibility statement: how far, what is done, how it is checked, what is known to be wrong, where to complain. */
export function accessibilityHtml(site: Pick<Site, 'url'>): string {
  return sitePage(site, {
    title: 'Toegankelijkheid',
    description: 'Hoe toegankelijk deze website is, wat nog niet goed is en wat u kunt doen als u vastloopt.',
    path: paths.accessibility,
    main: html`<div class="wrap prose"><div class="opening"><h1>Toegankelijkheids&shy;verklaring</h1><p class="lead">Iedereen moet deze website kunnen gebruiken. Samenwerkend Toezicht Jeugd (STJ) vertelt hier hoe ver dat is, wat nog niet goed gaat en wat u kunt doen als u vastloopt.</p></div>
<h2>Hoe ver wij zijn</h2>
<p>Status: <strong>eerste maatregelen genomen</strong>. Dat is status C van het model van de overheid. Wij hebben de website zelf beoordeeld. Een onafhankelijk bureau heeft haar nog niet onderzocht. Daarom noemen wij haar niet volledig toegankelijk, ook al kennen wij weinig problemen.</p>
<p>Deze verklaring geldt voor de openbare bladzijden met de factsheets, de vragenlijsten, de handleiding en de PDF’s die deze website maakt. De eisen zijn die van EN 301 549 en WCAG 2.1, niveau AA. Wij werken met de nieuwere regels van WCAG 2.2, niveau AA.</p>
<h2>Wat wij doen</h2>
<ul><li>Alles werkt met alleen het toetsenbord. U ziet altijd waar u bent.</li>
<li>De openbare bladzijden gebruiken geen JavaScript. Invullen en versturen kan ook zonder, op een smalle telefoon en vergroot tot 200%.</li>
<li>Een oordeel of een stand staat er altijd in woorden. Kleur vertelt nooit iets alleen.</li>
<li>Bij een fout staat boven aan de pagina wat er mis is, met een link naar het veld. Uw tekst blijft staan.</li>
<li>Moeilijke woorden leggen wij uit bij de vraag. U hoeft daar niets voor aan te wijzen met een muis.</li>
<li>Er beweegt niets vanzelf.</li>
<li>PDF’s hebben een leesvolgorde en koppen voor voorleessoftware (PDF/UA).</li></ul>
<h2>Hoe wij dat controleren</h2>
<p>Bij elke wijziging kijkt een programma (axe) naar elk scherm, op een breed en op een smal beeldscherm. Daarnaast bekijken wij de schermen zelf.</p>
<h2>Wat nog niet goed is</h2>
<dl class="words">${gaps.map(({ what, why, instead }) => html`<dt>${what}</dt><dd>${why}</dd><dd>${instead}</dd>`)}</dl>
<h2>Werkt iets niet?</h2>
<p>Vult u een vragenlijst in, laat het dan weten aan de contactpersoon van STJ die in uw mail en in uw vragenlijst staat. Schrijf erbij om welke pagina het gaat en wat u wilde doen. STJ geeft u de informatie dan op een andere manier, bijvoorbeeld op papier, en zorgt dat het probleem wordt bekeken.</p>
<p>Bent u niet tevreden met het antwoord, dan kunt u een klacht indienen bij STJ en daarna bij de <a href="https://www.nationaleombudsman.nl/">Nationale ombudsman</a>.</p>
<p class="soft">Deze verklaring is opgesteld op 23 november 2026.</p></div>`,
  })
}
