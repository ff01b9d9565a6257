import { html } from '../html.ts'
import { howLong, whatWeKeep, whoReadsIt } from './privacy-words.ts'
import type { Site } from './site.ts'
import { paths } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** What is kept about people, who sees it, how long it stays, and what one may ask. */
export function privacyHtml(site: Pick<Site, 'url'>): string {
  return sitePage(site, {
    title: 'Privacy',
    description: 'Wat deze website over u bewaart, wie dat ziet, hoe lang het blijft en wat uw rechten zijn.',
    path: paths.privacy,
    main: html`<div class="wrap prose"><div class="opening"><h1>Privacy</h1><p class="lead">Wij bewaren zo weinig mogelijk over u, en alleen om dit onderzoek te kunnen doen. Hier leest u wat dat is, wie het ziet, hoe lang het blijft en wat uw rechten zijn.</p></div>
<h2>Leest u alleen wat openbaar is?</h2>
<p>Dan bewaren wij niets over u. De openbare bladzijden zetten geen cookies, volgen u niet, tellen geen bezoekers en laden niets van andere websites. De server noteert wel welke bladzijde wanneer is opgevraagd, zonder uw netwerkadres en zonder waar u naar zocht.</p>
<h2>Van wie deze website is</h2>
<p>Deze website is van Samenwerkend Toezicht Jeugd (STJ). Dat zijn vijf inspecties die samen toezicht houden. STJ beslist wat er met de gegevens gebeurt. STJ gebruikt ze voor haar wettelijke taak: toezicht op hulp voor kinderen en gezinnen.</p>
<h2>Wat wij bewaren</h2>
<ul>${whatWeKeep.map((each) => html`<li>${each}</li>`)}</ul>
<p>Over gezinnen willen wij niets weten. Schrijf geen namen of andere gegevens van gezinnen op, ook niet in stukken. Is dat toch gebeurd, meld het dan meteen: STJ kan een bestand vernietigen, ook na het versturen.</p>
<h2>Wie uw gegevens ziet</h2>
<ul>${whoReadsIt.map((each) => html`<li>${each}</li>`)}</ul>
<h2>Hoe lang wij het bewaren</h2>
<dl class="words">${howLong.map(({ what, how }) => html`<dt>${what}</dt><dd>${how}</dd>`)}</dl>
<p>Deze website wist antwoorden, stukken en accounts niet vanzelf. STJ bepaalt per onderzoek hoe lang die blijven. Vraag de contactpersoon van STJ naar de termijn voor uw onderzoek.</p>
<h2>Cookies en volgen</h2>
<p>Als u zich aanmeldt, zet deze website één cookie om te weten dat u het bent, en even een tweede tijdens het aanmelden. Beide verdwijnen als u zich afmeldt of de browser sluit. Er zijn geen andere cookies. Wij volgen u niet, tellen geen bezoekers en laden niets van andere websites.</p>
<h2>Hoe wij het beveiligen</h2>
<p>U meldt zich aan met een wachtwoord en een code uit uw mail. Wij bewaren uw wachtwoord zo dat niemand het kan lezen. In onze mails staan nooit antwoorden. Een bestand dat u toevoegt, kijken wij na op gevaarlijke inhoud. Is een stuk niet op virussen gecontroleerd, dan staat dat erbij.</p>
<h2>Uw rechten</h2>
<p>U mag:</p>
<ul><li>vragen wat wij over u bewaren en daar een kopie van krijgen;</li>
<li>laten verbeteren wat niet klopt;</li>
<li>vragen om uw gegevens te wissen of minder te gebruiken;</li>
<li>bezwaar maken tegen het gebruik van uw gegevens.</li></ul>
<p>STJ kan een verzoek om te wissen weigeren als de gegevens nodig zijn voor het toezicht of volgens de Archiefwet bewaard moeten blijven. U hoort dan waarom. Op deze website besluit geen computer over u.</p>
<h2>Vragen of een klacht</h2>
<p>Vraag het aan de contactpersoon van STJ. De naam staat in uw mail en in uw vragenlijst. Bent u niet tevreden, dan kunt u een klacht indienen bij de <a href="https://www.autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</a>.</p></div>`,
  })
}
