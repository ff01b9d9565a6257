/** Every kind of data about people that the product holds. */
export function WhatWeKeep() {
  return (
    <>
      <h2>Wat wij bewaren</h2>
      <ul>
        <li>
          Over u als u een vragenlijst invult: uw naam, uw zakelijke e-mailadres, voor welke organisatie u invult, of u
          coördinator bent of meehelpt, en wanneer u zich voor het laatst aanmeldde. Geen privéadres, geen
          telefoonnummer, geen burgerservicenummer.
        </li>
        <li>
          Over een contactpersoon die een gemeente als netwerkpartner noemt: naam, zakelijk e-mailadres, organisatie en
          waarom de gemeente die noemt. Dat krijgen wij van de gemeente.
        </li>
        <li>
          Uw antwoorden en toelichtingen, ook eerdere versies, met wie wat wanneer opsloeg. Zo kunt u met collega’s
          samenwerken zonder dat er iets verloren gaat.
        </li>
        <li>De stukken die u toevoegt en de tekst die daarin staat.</li>
        <li>
          Wat er is gedaan en wanneer, zonder woorden: dat er een vragenlijst is verstuurd, een termijn is verlengd of
          een oordeel is vastgesteld. Zo is later te zien hoe een oordeel tot stand kwam.
        </li>
        <li>
          Voor de veiligheid: op welke apparaten u bent aangemeld, en na een mislukte poging om aan te melden het
          netwerkadres van dat apparaat.
        </li>
      </ul>
      <p>
        Over gezinnen willen wij niets weten. Schrijf geen namen of andere gegevens van gezinnen op, ook niet in
        stukken. Is dat toch gebeurd, meld het dan meteen: STJ kan een bestand vernietigen, ook na het versturen.
      </p>
    </>
  )
}
