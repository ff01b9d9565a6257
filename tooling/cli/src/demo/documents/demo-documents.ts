export interface DemoDocument {
  approach: string
  /** 0 for the gemeente, 1 to 3 for its partners. */
  position: number
  questions: string[]
  title: string
  kind: string | null
  issuedOn: string
  pages: { heading: string; paragraphs: string[] }[]
}

/** Invented documents of the demonstration. None is real, and none resembles a plan of a gemeente. */
export const demoDocuments: readonly DemoDocument[] = [
  {
    approach: 'dichtbij',
    position: 0,
    questions: ['V1.1.1a', 'V3.1.1a', 'V3.2.1a'],
    title: 'Handreiking Dichtbij',
    kind: null,
    issuedOn: '2024-03-01',
    pages: [
      {
        heading: 'Handreiking Dichtbij',
        paragraphs: [
          'Deze handreiking is voor de werkers van het team Dichtbij in Voorbeeldstad. Zij beschrijft hoe een werker begint bij een gezin dat geen hulp toelaat, en hoe hij blijft.',
          'Alles hierin is verzonnen. Voorbeeldstad bestaat niet, het team en de gezinnen evenmin.',
        ],
      },
      {
        heading: '1. Beginnen bij het gezin',
        paragraphs: [
          'De werker vraagt het gezin waar het mee wil beginnen. Wat het gezin kiest, doet de werker eerst, ook als hij zelf iets anders dringender vindt.',
          'Een gezin houdt de regie zolang dat veilig is voor de kinderen. De werker schrijft op wat het gezin zelf kan, wie uit de omgeving meehelpt en wat er nodig blijft.',
          'Gezinnen die de deur dicht houden, bezoekt de werker ten minste twee keer per week, op wisselende tijden.',
        ],
      },
      {
        heading: '2. Eén plan, één werker',
        paragraphs: [
          'Ieder gezin heeft één plan. De plannen van andere organisaties gaan daarin op. Staat in een ander plan iets wat hiermee botst, dan legt de werker dat voor aan het gemeentelijk overleg.',
          'De werker is de enige die afspraken met het gezin maakt. Anderen overleggen eerst met hem. Over bevoegdheden van de werker tegenover andere organisaties is niets vastgelegd.',
        ],
      },
      {
        heading: '3. Duur',
        paragraphs: [
          'Voor de hulp staat geen maximum. De werker blijft betrokken zolang het nodig is en komt na een afsluiting nog een jaar lang ieder kwartaal langs.',
          'Schuldhulpverlening, wonen en school horen bij het gezinsplan. De werker zorgt dat zij op tijd meedoen.',
        ],
      },
    ],
  },
  {
    approach: 'dichtbij',
    position: 0,
    questions: ['V3.1.1a'],
    title: 'Visie Thuis in Voorbeeldstad',
    kind: null,
    issuedOn: '2023-11-15',
    pages: [
      {
        heading: 'Visie Thuis in Voorbeeldstad',
        paragraphs: [
          'In 2030 groeit ieder kind in Voorbeeldstad veilig op. Gezinnen met veel problemen krijgen hulp die bij hen thuis komt, van iemand die zij kennen.',
          'Deze visie geldt voor alle aanpakken van de gemeente. Het team Dichtbij is er één van.',
        ],
      },
      {
        heading: 'Wat wij afspreken',
        paragraphs: [
          'Wij spreken per gezin af wie de regie heeft. Dat is altijd één persoon.',
          'Wij meten ieder jaar hoeveel gezinnen geholpen zijn en wat zij er zelf van vonden. Een evaluatie van de hele aanpak volgt in 2027.',
        ],
      },
    ],
  },
  {
    approach: 'dichtbij',
    position: 1,
    questions: ['A6'],
    title: 'Jaarverslag team Dichtbij 2025',
    kind: null,
    issuedOn: '2026-02-10',
    pages: [
      {
        heading: 'Jaarverslag 2025',
        paragraphs: [
          'In 2025 hielp het team 45 gezinnen. Bij 12 gezinnen kwam de hulp na een melding van school.',
          'De werkers vinden dat zij te vaak moeten wachten op schuldhulpverlening. De wachttijd was gemiddeld negen weken.',
        ],
      },
      {
        heading: 'Samenwerking',
        paragraphs: [
          'Over de vraag wie bij een gezin de regie heeft, waren in vijf gezinnen verschillende opvattingen. Het gemeentelijk overleg besliste in drie daarvan.',
        ],
      },
    ],
  },
]
