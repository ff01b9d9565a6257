import { figureText, listText, partnerText } from '../dutch-text.ts'
import { csvBytes } from '../sheets/csv.ts'
import type { SheetCell } from '../sheets/sheet.ts'
import type { DataSet } from './data-set.ts'
import { indicators } from './framework-index.ts'
import type { PublishedApproach, PublishedContent } from './published-content.ts'
import type { SiteFactsheet } from './site.ts'

type Said = {
  readonly factsheet: SiteFactsheet
  readonly content: PublishedContent
  readonly approach: PublishedApproach
}

type Finding = PublishedApproach['findings'][number]
type OnFinding = Said & { readonly finding: Finding; readonly at: number }
type OnIndicator = OnFinding & { readonly indicator: Finding['indicators'][number] }
type Concluded = Said & { readonly theme: string; readonly kind: string; readonly text: string }

/** A column of an open table: its name in the first line, what it means, and how a program reads it. */
interface DataColumn<Row> {
  readonly name: string
  readonly about: string
  readonly datatype: 'string' | 'integer' | 'boolean'
  cell(row: Row): SheetCell
}

/** One CSV file of a data set. */
export interface DataTable {
  readonly file: string
  readonly title: string
  readonly about: string
  readonly columns: readonly Omit<DataColumn<never>, 'cell'>[]
  bytes(data: DataSet): Buffer
}

const verdictValues = { meets: 'voldoet', 'improvement-point': 'verbeterpunt', 'no-verdict': 'geen oordeel' } as const

const place: DataColumn<Said>[] = [
  column('onderzoek', 'Het onderzoek, zoals in het adres.', ({ factsheet }) => factsheet.study.slug),
  column('gemeente', 'Naam van de gemeente.', ({ factsheet }) => factsheet.municipality.name),
  column('gemeente_sleutel', 'De gemeente, zoals in het adres.', ({ factsheet }) => factsheet.municipality.slug),
  number('versie', 'Versie van de factsheet.', ({ factsheet }) => factsheet.version),
  column(
    'gepubliceerd',
    'Wanneer STJ die versie publiceerde: een dag, maand of jaar.',
    ({ factsheet }) => factsheet.publishedOn,
  ),
  truth(
    'verzonnen',
    'Of de gemeente en alles wat er staat verzonnen zijn, als voorbeeld.',
    ({ factsheet }) => factsheet.study.fictional,
  ),
  column('aanpak', 'Naam van de aanpak.', ({ approach }) => approach.name),
  column('aanpak_sleutel', 'De aanpak, uniek binnen de gemeente.', ({ approach }) => approach.slug),
]

const verdicts = table<OnIndicator>('oordelen.csv', 'Oordelen', 'Eén rij per aanpak en punt uit het toetsingskader.', {
  columns: [
    ...place,
    column('thema', 'Code van het thema.', ({ finding }) => finding.theme),
    column('criterium', 'Code van het criterium.', ({ finding }) => finding.criterion),
    column('punt', 'Code van het punt.', ({ indicator }) => indicator.code),
    column(
      'punt_tekst',
      'Wat er op dat punt geregeld moet zijn; leeg als het kader hier niet staat.',
      ({ indicator }) => indicators.get(indicator.code)?.indicator.statement ?? '',
    ),
    column('oordeel', 'voldoet, verbeterpunt of geen oordeel.', ({ indicator }) => verdictValues[indicator.verdict]),
    column('reden', 'Waarom er geen oordeel is; anders leeg.', ({ indicator }) => indicator.reason ?? ''),
    number('bevinding', 'Nummer van de bevinding binnen de aanpak, zoals in bevindingen.csv.', ({ at }) => at + 1),
  ],
  rows: (said) =>
    said.approach.findings.flatMap((finding, at) =>
      finding.indicators.map((indicator) => ({ ...said, finding, indicator, at })),
    ),
})

const findings = table<OnFinding>('bevindingen.csv', 'Bevindingen', 'Eén rij per bevinding, met haar tekst.', {
  columns: [
    ...place,
    number('bevinding', 'Nummer binnen de aanpak.', ({ at }) => at + 1),
    column('criterium', 'Code van het criterium.', ({ finding }) => finding.criterion),
    column('punten', 'Codes van de punten, met een spatie ertussen.', ({ finding }) =>
      finding.indicators.map(({ code }) => code).join(' '),
    ),
    column('tekst', 'De bevinding; alinea’s met een lege regel ertussen.', ({ finding }) => finding.text),
    column('let_op', 'Punten om op te letten, elk op een eigen regel.', ({ finding }) =>
      finding.pointsOfAttention.join('\n'),
    ),
    column('stukken', 'Genoemde stukken, elk op een eigen regel.', ({ finding }) =>
      finding.documents.map(({ title }) => title).join('\n'),
    ),
  ],
  rows: (said) => said.approach.findings.map((finding, at) => ({ ...said, finding, at })),
})

const conclusions = table<Concluded>(
  'conclusies.csv',
  'Conclusies',
  'Eén rij per zin onder wat goed gaat of wat beter kan.',
  {
    columns: [
      ...place,
      column('thema', 'Code van het thema.', ({ theme }) => theme),
      column('soort', 'gaat goed of kan beter.', ({ kind }) => kind),
      column('tekst', 'De conclusie.', ({ text }) => text),
    ],
    rows: (said) =>
      said.approach.conclusions.flatMap(({ theme, strengths, improvements }) => [
        ...strengths.map((text) => ({ ...said, theme, kind: 'gaat goed', text })),
        ...improvements.map((text) => ({ ...said, theme, kind: 'kan beter', text })),
      ]),
  },
)

const approaches = table<Said>(
  'aanpakken.csv',
  'Aanpakken',
  'Eén rij per beoordeelde aanpak, met cijfers over de gemeente.',
  {
    columns: [
      ...place,
      column(
        'begonnen',
        'Een dag, maand of jaar; leeg als het niet bekend is.',
        ({ approach }) => approach.start.date ?? '',
      ),
      truth('pilot', 'Of de aanpak als pilot begon.', ({ approach }) => approach.start.pilot),
      column('gezinnen', 'Gezinnen die hulp krijgen, in woorden.', ({ approach }) =>
        figureText(approach.familiesServed),
      ),
      column(
        'regisseur',
        'Hoe de regisseur in deze aanpak heet; leeg als er geen eigen woord is.',
        ({ approach }) => approach.directorTerm ?? '',
      ),
      column('ondervraagden', 'Organisaties die een vragenlijst invulden.', ({ approach }) =>
        listText([approach.respondents.municipality, ...approach.respondents.partners.map(partnerText)]),
      ),
      column('inwoners', 'Inwoners van de gemeente, in woorden.', ({ content }) =>
        figureText(content.context.population),
      ),
      column('huishoudens_met_kinderen', 'In woorden.', ({ content }) =>
        figureText(content.context.householdsWithChildren),
      ),
      column('geschat_aantal_gezinnen', 'Gezinnen om wie het gaat, in woorden.', ({ content }) =>
        figureText(content.context.estimatedFamilies),
      ),
    ],
    rows: (said) => [said],
  },
)

/** The columns that every table begins with. */
export const placeColumns: DataTable['columns'] = place

export const dataTables: readonly DataTable[] = [verdicts, findings, conclusions, approaches]

function table<Row>(
  file: string,
  title: string,
  about: string,
  { columns, rows }: { columns: readonly DataColumn<Row>[]; rows: (said: Said) => readonly Row[] },
): DataTable {
  const saidIn = (data: DataSet): Said[] =>
    data.factsheets.flatMap((factsheet) => {
      const { content } = factsheet
      return content?.approaches.map((approach) => ({ factsheet, content, approach })) ?? []
    })
  return {
    file,
    title,
    about,
    columns: columns.map(({ name, about, datatype }) => ({ name, about, datatype })),
    bytes: (data) => {
      const lines = saidIn(data)
        .flatMap(rows)
        .map((row) => columns.map((each) => each.cell(row)))
      return Buffer.from(csvBytes({ columns: columns.map(({ name }) => ({ heading: name })), rows: lines }))
    },
  }
}

function column<Row>(name: string, about: string, cell: (row: Row) => string): DataColumn<Row> {
  return { name, about, datatype: 'string', cell }
}

function number<Row>(name: string, about: string, cell: (row: Row) => number): DataColumn<Row> {
  return { name, about, datatype: 'integer', cell }
}

function truth<Row>(name: string, about: string, cell: (row: Row) => boolean): DataColumn<Row> {
  return { name, about, datatype: 'boolean', cell: (row) => (cell(row) ? 'true' : 'false') }
}
