import type { MetaFunction } from '@remix-run/node'
import { Page } from '../features/shell/page.tsx'
import { KnownGaps } from '../features/statements/known-gaps.tsx'

export const meta: MetaFunction = () => [{ title: 'Toegankelijkheid | Toezicht' }]

export default function Accessibility() {
  return (
    <Page>
      <h1>Toegankelijkheidsverklaring</h1>
      <p className="lead">
        Iedereen moet deze website kunnen gebruiken. Samenwerkend Toezicht Jeugd (STJ) vertelt hier hoe ver dat is, wat
        nog niet goed gaat en wat u kunt doen als u vastloopt.
      </p>
      <h2>Hoe ver wij zijn</h2>
      <p>
        Status: <strong>eerste maatregelen genomen</strong>. Dat is status C van het model van de overheid. Wij hebben
        de website zelf beoordeeld. Een onafhankelijk bureau heeft haar nog niet onderzocht. Daarom noemen wij haar niet
        volledig toegankelijk, ook al kennen wij weinig problemen.
      </p>
      <p>
        Deze verklaring geldt voor de vragenlijsten, de openbare factsheets, de handleiding en de PDF’s die deze website
        maakt. De eisen zijn die van EN 301 549 en WCAG 2.1, niveau AA. Wij werken met de nieuwere regels van WCAG 2.2,
        niveau AA.
      </p>
      <h2>Wat wij doen</h2>
      <ul>
        <li>Alles werkt met alleen het toetsenbord. U ziet altijd waar u bent.</li>
        <li>Invullen en versturen kan ook zonder JavaScript, op een smalle telefoon en vergroot tot 200%.</li>
        <li>Een oordeel of een stand staat er altijd in woorden. Kleur vertelt nooit iets alleen.</li>
        <li>
          Bij een fout staat boven aan de pagina wat er mis is, met een link naar het veld. Uw tekst blijft staan.
        </li>
        <li>Moeilijke woorden leggen wij uit bij de vraag. U hoeft daar niets voor aan te wijzen met een muis.</li>
        <li>Er beweegt niets vanzelf.</li>
        <li>PDF’s hebben een leesvolgorde en koppen voor voorleessoftware (PDF/UA).</li>
      </ul>
      <h2>Hoe wij dat controleren</h2>
      <p>
        Bij elke wijziging kijkt een programma (axe) naar elk scherm, op een breed en op een smal beeldscherm. Daarnaast
        bekijken wij de schermen zelf.
      </p>
      <KnownGaps />
      <h2>Werkt iets niet?</h2>
      <p>
        Laat het weten aan de contactpersoon van STJ die in uw mail en in uw vragenlijst staat. Schrijf erbij om welke
        pagina het gaat en wat u wilde doen. STJ geeft u de informatie dan op een andere manier, bijvoorbeeld op papier,
        en zorgt dat het probleem wordt bekeken.
      </p>
      <p>
        Bent u niet tevreden met het antwoord, dan kunt u een klacht indienen bij STJ en daarna bij de{' '}
        <a href="https://www.nationaleombudsman.nl/">Nationale ombudsman</a>.
      </p>
      <p className="small">Deze verklaring is opgesteld op 22 november 2026.</p>
    </Page>
  )
}
