import type { MetaFunction } from '@remix-run/node'
import { Page } from '../features/shell/page.tsx'

export const meta: MetaFunction = () => [{ title: 'Toegankelijkheid | Toezicht' }]

export default function Accessibility() {
  return (
    <Page>
      <h1>Toegankelijkheid</h1>
      <p className="lead">
        Iedereen moet deze website kunnen gebruiken. Wij bouwen haar volgens de regels van WCAG 2.2, niveau AA.
      </p>
      <h2>Wat wij doen</h2>
      <ul>
        <li>Alles werkt met alleen het toetsenbord. U ziet altijd waar u bent.</li>
        <li>Alles werkt ook zonder JavaScript, op een telefoon en vergroot tot 200%.</li>
        <li>Een oordeel staat er altijd in woorden. Kleur vertelt nooit iets alleen.</li>
        <li>Bij een fout staat boven aan de pagina wat er mis is, met een link naar het veld.</li>
        <li>Elke factsheet is er als webpagina en als PDF met een leesvolgorde voor voorleessoftware.</li>
      </ul>
      <h2>Wat nog niet is gedaan</h2>
      <p>
        Wij testen elke pagina met een programma en met de hand. Een onafhankelijk onderzoek door een
        toegankelijkheidsbureau is nog niet gedaan. Beleidsstukken die gemeenten zelf aanleveren, zijn niet door ons
        gecontroleerd.
      </p>
      <h2>Werkt iets niet?</h2>
      <p>
        Laat het weten aan de contactpersoon van STJ die in uw mail en in uw vragenlijst staat. Schrijf erbij om welke
        pagina het gaat. U krijgt de informatie dan op een andere manier, en wij lossen het probleem op.
      </p>
    </Page>
  )
}
