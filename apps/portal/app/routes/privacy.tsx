import type { MetaFunction } from '@remix-run/node'
import { Page } from '../features/shell/page.tsx'

export const meta: MetaFunction = () => [{ title: 'Privacy | Toezicht' }]

export default function Privacy() {
  return (
    <Page>
      <h1>Privacy</h1>
      <p className="lead">Wij bewaren zo weinig mogelijk over u, en alleen om dit onderzoek te kunnen doen.</p>
      <h2>Wat wij bewaren</h2>
      <ul>
        <li>Van wie een vragenlijst invult: naam en zakelijk e-mailadres, en voor welke organisatie.</li>
        <li>De antwoorden en de stukken die u aanlevert. Zet daar geen namen van gezinnen in.</li>
        <li>Wat er is gedaan en wanneer, zodat later te zien is hoe een oordeel tot stand kwam.</li>
      </ul>
      <h2>Wie uw antwoorden ziet</h2>
      <ul>
        <li>Zolang u niet hebt verstuurd, ziet STJ alleen hoe ver u bent. Uw tekst ziet STJ dan niet.</li>
        <li>Na het versturen lezen de inspecteurs van dit onderzoek uw antwoorden.</li>
        <li>
          Bent u netwerkpartner, dan laat STJ uw antwoorden niet aan de gemeente zien en maakt STJ ze niet openbaar.
          Vraagt iemand erom met de Wet open overheid (Woo), dan vraagt STJ eerst aan u wat u daarvan vindt. Daarna
          beslist STJ volgens de wet.
        </li>
      </ul>
      <h2>Cookies</h2>
      <p>
        Als u zich aanmeldt, zet deze website één cookie om te weten dat u het bent, en even een tweede tijdens het
        aanmelden. Beide verdwijnen als u zich afmeldt of de browser sluit. Wij volgen u niet en tellen geen bezoekers.
      </p>
      <h2>Uw rechten</h2>
      <p>
        U mag vragen wat wij over u bewaren, en dat laten verbeteren of wissen als dat volgens de wet kan. Vraag het aan
        de contactpersoon van STJ die in uw mail staat.
      </p>
    </Page>
  )
}
