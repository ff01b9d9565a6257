const terms: readonly { what: string; how: string }[] = [
  { what: 'Dat u bent aangemeld', how: 'een half uur nadat u voor het laatst iets deed, en hooguit twaalf uur' },
  { what: 'Een code om aan te melden', how: 'tien minuten' },
  {
    what: 'Een mislukte poging om aan te melden, met netwerkadres',
    how: 'een uur telt die mee; daarna wordt die gewist',
  },
  { what: 'De inhoud van een mail aan u', how: 'tot de mail is verstuurd' },
  {
    what: 'Tekst die nog niet verstuurd kon worden omdat de verbinding weg was',
    how: 'in uw eigen browser, tot die is opgeslagen of tot u zich afmeldt',
  },
  {
    what: 'Uw account, antwoorden, stukken, ontvangstbewijzen en wat er is gedaan',
    how: 'zolang het onderzoek loopt, en daarna zo lang als STJ volgens de Archiefwet moet',
  },
]

/** How long each kind of data stays. What the product does not erase by itself, it says so. */
export function HowLong() {
  return (
    <>
      <h2>Hoe lang wij het bewaren</h2>
      <dl className="copy">
        {terms.map(({ what, how }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p>
        Deze website wist antwoorden, stukken en accounts niet vanzelf. STJ bepaalt per onderzoek hoe lang die blijven.
        Vraag de contactpersoon van STJ naar de termijn voor uw onderzoek.
      </p>
    </>
  )
}
