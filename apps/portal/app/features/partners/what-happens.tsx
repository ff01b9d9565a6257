/** What naming a partner leads to: who is mailed by whom, and what the gemeente does not get to see. */
export function WhatHappens({ municipality }: { municipality: string }) {
  return (
    <section className="section">
      <h2>Zo gaat het verder</h2>
      <ol>
        <li>U draagt een organisatie voor. Er gaat dan nog geen mail uit.</li>
        <li>STJ bekijkt uw voordracht en beslist. U krijgt daarover een mail van STJ.</li>
        <li>
          Gaat STJ akkoord, dan mailt STJ de contactpersoon. In die mail staat dat de gemeente {municipality} de
          organisatie noemde. Vertel het de contactpersoon daarom zelf ook.
        </li>
        <li>De contactpersoon vult een korte vragenlijst in en stuurt die naar STJ, niet naar u.</li>
      </ol>
      <p>
        STJ laat de antwoorden van een netwerkpartner niet aan de gemeente zien en maakt ze niet openbaar. Vraagt iemand
        ze op met een beroep op de Wet open overheid, dan vraagt STJ eerst wat de netwerkpartner ervan vindt en beslist
        daarna volgens de wet. De naam van de organisatie komt wel in de openbare factsheet.
      </p>
    </section>
  )
}
