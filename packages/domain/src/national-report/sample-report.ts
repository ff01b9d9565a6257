import { type Report, reportSchema } from './report.ts'

const verdicts = ['meets', 'improvement-point', 'no-verdict'] as const

const names: [municipality: string, slug: string, approach: string][] = [
  ["'s-Voorbeeldhage", 's-voorbeeldhage', 'Samen verder'],
  ["'s-Voorbeeldhage", 's-voorbeeldhage', 'Thuis op orde'],
  ['Súdwest-Voorbeeld', 'sudwest-voorbeeld', 'Samen verder'],
  ['Voorbeeldakker', 'voorbeeldakker', 'Multiprobleemgezinnenaanpak Voorbeeldakker-Noord'],
]

const indicator = (code: string, statement: string, column: number) => {
  const found = names.map((_, row) => verdicts[(row * column) % 3])
  const count = (wanted: string) => found.filter((each) => each === wanted).length
  return {
    code,
    statement,
    meets: count('meets'),
    improvementPoint: count('improvement-point'),
    noVerdict: count('no-verdict'),
    missing: 0,
  }
}

/** A report of two themes, four indicators, three figures and every kind of block, for tests and previews of a layout. */
export const sampleReport: Report = reportSchema.parse({
  format: 'toezicht-report/1',
  title: 'Zorg voor gezinnen in vier voorbeelden',
  study: { slug: 'proefonderzoek', name: 'Proefonderzoek', fictional: true },
  version: 2,
  publishedOn: '2026-11-23',
  correction: 'In versie 1 stond een verkeerde naam van een aanpak.',
  countedOn: '2026-11-20',
  counts: { municipalities: 3, approaches: 4, partners: 9 },
  leftOut: { approaches: 1, municipalities: 1 },
  framework: {
    version: 'proef-1',
    themes: [
      {
        code: 'T1',
        name: 'Toeleiding',
        criteria: [
          {
            code: 'T1.1',
            name: 'Gezinnen zijn in beeld',
            indicators: [
              indicator('T1.1.1', 'Iedereen bedoelt dezelfde groep.', 0),
              indicator('T1.1.2', 'De gemeente weet om hoeveel gezinnen het gaat.', 1),
            ],
          },
        ],
      },
      {
        code: 'T2',
        name: 'Aanpak',
        criteria: [
          {
            code: 'T2.1',
            name: 'Planmatig',
            indicators: [
              indicator('T2.1.1', 'Er is één plan per gezin.', 2),
              indicator('T2.1.2', 'Het plan wordt geëvalueerd.', 1),
            ],
          },
        ],
      },
    ],
  },
  figures: [
    {
      code: 'number-of-families',
      title: 'Kent de gemeente het aantal gezinnen?',
      unit: 'municipality',
      kind: 'verdict',
      reads: 'Oordeel op T1.1.2: De gemeente weet om hoeveel gezinnen het gaat.',
      filter: null,
      overlap: false,
      denominator: 2,
      shares: [
        { code: 'unknown', label: 'aantal niet bekend', numerator: 1 },
        { code: 'known', label: 'aantal bekend', numerator: 1 },
      ],
      leftOut: { left: 0, missing: 0, divided: 1, outside: 0 },
    },
    {
      code: 'one-plan',
      title: 'Eén plan per gezin',
      unit: 'approach',
      kind: 'verdict',
      reads: 'Oordeel op T2.1.1: Er is één plan per gezin.',
      filter: null,
      overlap: false,
      denominator: 3,
      shares: [
        { code: 'yes', label: 'één gezinsplan', numerator: 2 },
        { code: 'no', label: 'geen gezamenlijk gezinsplan', numerator: 1 },
      ],
      leftOut: { left: 1, missing: 0, divided: 0, outside: 0 },
    },
    {
      code: 'problem-kinds',
      title: 'Soorten problemen, zonder afspraken',
      unit: 'approach',
      kind: 'coded-fact',
      reads: 'Gecodeerd feit: Welke problemen zijn er met hulp die beschikbaar is?',
      filter: 'Alleen aanpakken zonder afspraken over hulp op tijd.',
      overlap: true,
      denominator: 2,
      shares: [
        { code: 'waiting', label: 'wachtlijsten en wachttijden', numerator: 2 },
        { code: 'rules', label: 'wetten en regels, ook van organisaties', numerator: 1 },
        { code: 'other', label: 'iets anders', numerator: 0 },
      ],
      leftOut: { left: 0, missing: 1, divided: 0, outside: 1 },
    },
  ],
  approaches: names.map(([municipality, municipalitySlug, approach], row) => ({
    municipality,
    municipalitySlug,
    approach,
    verdicts: [0, 1, 2, 1].map((column) => verdicts[(row * column) % 3] ?? null),
  })),
  blocks: [
    { kind: 'heading', level: 2, id: 'wat-wij-zagen', text: 'Wat wij zagen' },
    {
      kind: 'text',
      paragraphs: [
        [
          'Bij ',
          { figure: 'one-plan', share: 'yes', text: '67% (2 van 3 aanpakken)' },
          ' werkt iedereen met één plan. Tekens als <b>, #let x = 1, $a^2$, *dik* en =SOM(A1) zijn gewone tekst.',
        ],
        ['Een tweede alinea, zonder cijfer.'],
      ],
    },
    { kind: 'figure', number: 1, title: 'Plan en aantal gezinnen', figures: ['one-plan', 'number-of-families'] },
    {
      kind: 'example',
      title: 'Een gezin met vier hulpverleners',
      paragraphs: ['Een moeder belde zelf.', 'Daarna kwam er één plan.'],
    },
    { kind: 'heading', level: 3, id: 'hulp-op-tijd', text: 'Hulp op tijd' },
    { kind: 'figure', number: 2, title: 'Soorten problemen', figures: ['problem-kinds'] },
    { kind: 'heading', level: 2, id: 'per-thema', text: 'Per thema' },
    { kind: 'indicators', theme: 'T1' },
    { kind: 'indicators', theme: 'T2' },
    { kind: 'heading', level: 2, id: 'alle-oordelen', text: 'Alle oordelen bij elkaar' },
    { kind: 'heat-map' },
    { kind: 'heading', level: 2, id: 'gemeenten', text: 'Welke gemeenten en aanpakken' },
    { kind: 'municipalities' },
  ],
})
