/** Who sees which data. For partners: the promise of product.md, no more and no less. */
export function WhoReadsIt() {
  return (
    <>
      <h2>Wie uw gegevens ziet</h2>
      <ul>
        <li>Collega’s die met u dezelfde vragenlijst invullen, zien alle antwoorden, stukken en elkaars namen.</li>
        <li>Zolang u niet heeft verstuurd, ziet STJ alleen hoe ver u bent. Uw tekst ziet STJ dan niet.</li>
        <li>Na het versturen lezen de inspecteurs van dit onderzoek uw antwoorden en stukken.</li>
        <li>Wie bij STJ de accounts beheert, ziet namen en e-mailadressen, maar daarmee geen antwoorden.</li>
        <li>
          Openbaar wordt de factsheet over een gemeente. Daarin staan de namen van de organisaties die een vragenlijst
          invulden. De namen van de mensen die invulden, staan er niet in.
        </li>
        <li>
          Bent u netwerkpartner, dan laat STJ uw antwoorden niet aan de gemeente zien en publiceert STJ ze niet. Vraagt
          iemand erom met de Wet open overheid (Woo), dan vraagt STJ eerst aan u wat u daarvan vindt en beslist STJ
          daarna volgens de wet.
        </li>
      </ul>
    </>
  )
}
