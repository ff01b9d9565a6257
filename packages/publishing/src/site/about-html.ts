import { html } from '../html.ts'
import type { Site } from './site.ts'
import { paths } from './site-address.ts'
import { sitePage } from './site-page.ts'

/** Who STJ is, how a verdict comes about, what happens when something is wrong. `securityContact`: as in security.txt. */
export function aboutHtml(site: Pick<Site, 'url'>, securityContact: string): string {
  return sitePage(site, {
    title: 'Over STJ en dit onderzoek',
    description:
      'Wie Samenwerkend Toezicht Jeugd (STJ) is, hoe een oordeel tot stand komt en wat u kunt doen als iets niet klopt.',
    path: paths.about,
    main: html`<div class="wrap prose"><div class="opening"><h1>Over STJ en dit onderzoek</h1><p class="lead">Samenwerkend Toezicht Jeugd (STJ) is een samenwerking van vijf inspecties. Samen kijken zij hoe kinderen en gezinnen worden geholpen.</p></div>
<h2>Waarom dit onderzoek</h2>
<p>Sommige gezinnen hebben veel problemen tegelijk: schulden, ziekte, ruzie, geen werk. Zij komen daar zelf niet uit en vinden of houden zelf geen goede hulp. Dan moeten veel organisaties samenwerken. De gemeente zorgt dat dat lukt. STJ onderzoekt of zij dat goed heeft geregeld.</p>
<h2>Zo komt een oordeel tot stand</h2>
<ol class="steps">
<li>De gemeente vertelt met welke aanpak zij deze gezinnen helpt, en wie daarbij haar belangrijkste partners zijn.</li>
<li>De gemeente en haar netwerkpartners vullen los van elkaar een vragenlijst in. De gemeente stuurt haar beleidsstukken mee.</li>
<li>Inspecteurs leggen de antwoorden naast elkaar. Waar antwoorden verschillen, zoeken zij uit waarom.</li>
<li>Een inspecteur schrijft per punt op wat er is gevonden en geeft een oordeel. Een andere inspecteur controleert dat en stelt het vast.</li>
<li>De gemeente leest de factsheet voordat die openbaar wordt en zegt welke feiten niet kloppen. STJ laat weten wat daarmee is gedaan.</li>
<li>De factsheet komt op deze website. Na een jaar vertelt de gemeente wat er beter gaat.</li>
</ol>
<p>De 30 punten en wat de oordelen betekenen, leest u bij <a href="${paths.framework}">het toetsingskader</a>.</p>
<h2>Wat openbaar is en wat niet</h2>
<p>Openbaar zijn de factsheet van een gemeente en het landelijk rapport. In een factsheet staan de namen van organisaties, nooit die van mensen. Wat een netwerkpartner invulde, laat STJ niet aan de gemeente zien en publiceert STJ niet. Vraagt iemand erom met de Wet open overheid (Woo), dan vraagt STJ eerst aan die partner wat hij daarvan vindt en beslist STJ daarna volgens de wet.</p>
<h2>Als een factsheet verandert</h2>
<p>Een gepubliceerde versie verandert nooit. Klopt er iets niet, dan komt er een nieuwe versie, met wat er anders is. De oude versie blijft staan op haar eigen adres. Trekt STJ een versie in, dan staat op dat adres wanneer en waarom.</p>
<h2>Vragen, of klopt er iets niet?</h2>
<p>Gaat uw vraag over een gemeente, stel die dan eerst aan de gemeente. Gaat uw vraag over een oordeel, dan kunt u terecht bij STJ.</p>
<h2 id="beveiliging">Een zwakke plek gevonden?</h2>
<p>Hebt u een lek in de beveiliging van deze website gevonden, meld het dan bij <a href="${securityContact}">${shown(securityContact)}</a>. Maak er geen gebruik van en vertel het aan niemand anders totdat het is opgelost. Het adres staat ook in <a href="/.well-known/security.txt">security.txt</a>.</p>
<h2>Over deze website</h2>
<p>Deze website zet geen cookies als u alleen leest, volgt u niet en laadt niets van andere websites. Zij werkt zonder JavaScript. <a href="${paths.privacy}">Lees wat wij bewaren</a> en <a href="${paths.accessibility}">hoe toegankelijk de website is</a>. De gegevens van de factsheets mag u <a href="${paths.data}">vrij gebruiken</a>.</p></div>`,
  })
}

function shown(address: string): string {
  return address.replace(/^(mailto:|https:\/\/)/, '')
}
