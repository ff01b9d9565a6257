/** Every kind of data about people that the product holds. */
export const whatWeKeep = [
  'Over u als u een vragenlijst invult: uw naam, uw zakelijke e-mailadres, voor welke organisatie u invult, of u coördinator bent of meehelpt, en wanneer u zich voor het laatst aanmeldde. Geen privéadres, geen telefoonnummer, geen burgerservicenummer.',
  'Over een contactpersoon die een gemeente als netwerkpartner noemt: naam, zakelijk e-mailadres, organisatie en waarom de gemeente die noemt. Dat krijgen wij van de gemeente.',
  'Uw antwoorden en toelichtingen, ook eerdere versies, met wie wat wanneer opsloeg. Zo kunt u met collega’s samenwerken zonder dat er iets verloren gaat.',
  'De stukken die u toevoegt en de tekst die daarin staat.',
  'Wat er is gedaan en wanneer, zonder woorden: dat er een vragenlijst is verstuurd, een termijn is verlengd of een oordeel is vastgesteld. Zo is later te zien hoe een oordeel tot stand kwam.',
  'Voor de veiligheid: op welke apparaten u bent aangemeld, en na een mislukte poging om aan te melden het netwerkadres van dat apparaat.',
] as const

/** Who sees which data. For partners: the promise of product.md, no more and no less. */
export const whoReadsIt = [
  'Collega’s die met u dezelfde vragenlijst invullen, zien alle antwoorden, stukken en elkaars namen.',
  'Zolang u niet heeft verstuurd, ziet STJ alleen hoe ver u bent. Uw tekst ziet STJ dan niet.',
  'Na het versturen lezen de inspecteurs van dit onderzoek uw antwoorden en stukken.',
  'Wie bij STJ de accounts beheert, ziet namen en e-mailadressen, maar daarmee geen antwoorden.',
  'Openbaar wordt de factsheet over een gemeente. Daarin staan de namen van de organisaties die een vragenlijst invulden. De namen van de mensen die invulden, staan er niet in.',
  'Bent u netwerkpartner, dan laat STJ uw antwoorden niet aan de gemeente zien en publiceert STJ ze niet. Vraagt iemand erom met de Wet open overheid (Woo), dan vraagt STJ eerst aan u wat u daarvan vindt en beslist STJ daarna volgens de wet.',
] as const

/** How long each kind of data stays. What the product does not erase by itself, the page says so. */
export const howLong = [
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
] as const
