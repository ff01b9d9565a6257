import type { MetaFunction } from '@remix-run/node'
import { Page } from '../features/shell/page.tsx'
import { HowLong } from '../features/statements/how-long.tsx'
import { WhatWeKeep } from '../features/statements/what-we-keep.tsx'
import { WhoReadsIt } from '../features/statements/who-reads-it.tsx'

export const meta: MetaFunction = () => [{ title: 'Privacy | Toezicht' }]

export default function Privacy() {
  return (
    <Page>
      <h1>Privacy</h1>
      <p className="lead">
        Wij bewaren zo weinig mogelijk over u, en alleen om dit onderzoek te kunnen doen. Hier leest u wat dat is, wie
        het ziet, hoe lang het blijft en wat uw rechten zijn.
      </p>
      <h2>Van wie deze website is</h2>
      <p>
        Deze website is van Samenwerkend Toezicht Jeugd (STJ). Dat zijn vijf inspecties die samen toezicht houden. STJ
        beslist wat er met de gegevens gebeurt. STJ gebruikt ze voor haar wettelijke taak: toezicht op hulp voor
        kinderen en gezinnen.
      </p>
      <WhatWeKeep />
      <WhoReadsIt />
      <HowLong />
      <h2>Cookies en volgen</h2>
      <p>
        Als u zich aanmeldt, zet deze website één cookie om te weten dat u het bent, en even een tweede tijdens het
        aanmelden. Beide verdwijnen als u zich afmeldt of de browser sluit. Er zijn geen andere cookies. Wij volgen u
        niet, tellen geen bezoekers en laden niets van andere websites.
      </p>
      <h2>Hoe wij het beveiligen</h2>
      <p>
        U meldt zich aan met een wachtwoord en een code uit uw mail. Wij bewaren uw wachtwoord zo dat niemand het kan
        lezen. In onze mails staan nooit antwoorden. Een bestand dat u toevoegt, kijken wij na op gevaarlijke inhoud. Is
        een stuk niet op virussen gecontroleerd, dan staat dat erbij.
      </p>
      <h2>Uw rechten</h2>
      <p>U mag:</p>
      <ul>
        <li>vragen wat wij over u bewaren en daar een kopie van krijgen;</li>
        <li>laten verbeteren wat niet klopt;</li>
        <li>vragen om uw gegevens te wissen of minder te gebruiken;</li>
        <li>bezwaar maken tegen het gebruik van uw gegevens.</li>
      </ul>
      <p>
        STJ kan een verzoek om te wissen weigeren als de gegevens nodig zijn voor het toezicht of volgens de Archiefwet
        bewaard moeten blijven. U hoort dan waarom. Op deze website besluit geen computer over u.
      </p>
      <h2>Vragen of een klacht</h2>
      <p>
        Vraag het aan de contactpersoon van STJ. De naam staat in uw mail en in uw vragenlijst. Bent u niet tevreden,
        dan kunt u een klacht indienen bij de{' '}
        <a href="https://www.autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</a>.
      </p>
    </Page>
  )
}
