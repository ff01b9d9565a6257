import type { Report } from '@toezicht/domain/national-report/report'
import { percentOf } from '@toezicht/domain/national-report/share'
import { numberText } from '../dutch-text.ts'
import { csvBytes } from '../sheets/csv.ts'
import type { Sheet, SheetCell, Workbook } from '../sheets/sheet.ts'
import { odsBytes, xlsxBytes } from '../sheets/workbook.ts'
import { licence, publisher } from '../site/metadata.ts'
import { reportPath } from './report-address.ts'
import { leftOutText, markWords, unitNouns } from './report-words.ts'

/** All figures of a report as spreadsheets: four tables in XLSX and ODS, one long table in CSV. Same report, same bytes. */
export async function reportSheets(
  report: Report,
  portalUrl: string,
): Promise<{ xlsx: Uint8Array; ods: Uint8Array; csv: Uint8Array }> {
  const workbook = reportWorkbook(report, portalUrl)
  const [xlsx, ods] = await Promise.all([xlsxBytes(workbook), odsBytes(workbook)])
  return { xlsx, ods, csv: csvBytes(longTable(report)) }
}

function reportWorkbook(report: Report, portalUrl: string): Workbook {
  const day = (report.publishedOn ?? report.countedOn).padEnd(10, '-01')
  return {
    title: report.title,
    date: /^\d{4}-\d\d-\d\d$/.test(day) ? day : `${day.slice(0, 4)}-01-01`,
    sheets: [aboutSheet(report, portalUrl), figureSheet(report), indicatorSheet(report), verdictSheet(report)],
  }
}

function aboutSheet(report: Report, portalUrl: string): Sheet {
  const { title, study, version, publishedOn, countedOn, counts, correction } = report
  const rows: [string, SheetCell][] = [
    ['Titel', title],
    ['Onderzoek', study.name],
    ['Versie', `${version}`],
    ['Gepubliceerd op', publishedOn],
    ['Geteld op', countedOn],
    ['Gemeenten', numberText(counts.municipalities)],
    ['Aanpakken', numberText(counts.approaches)],
    ['Netwerkpartners', numberText(counts.partners)],
    ['Niet meegeteld', leftOutText(report) ?? 'niets'],
    ['Verbetering', correction],
    ['Adres', `${portalUrl}${reportPath(report)}`],
    ['Bron', publisher],
    ['Licentie', `${licence.name}, ${licence.address}`],
    ...(study.fictional ? [['Let op', 'Voorbeeld: alles hierin is verzonnen.'] as [string, string]] : []),
  ]
  const columns = [
    { heading: 'Over dit rapport', width: 22 },
    { heading: '', width: 80 },
  ]
  return { name: 'Over dit rapport', columns, rows }
}

/** Without the keys of the figures: those are for programs, and stand in CSV and JSON. */
function figureSheet({ figures }: Report): Sheet {
  return {
    name: 'Cijfers',
    columns: [
      { heading: 'Cijfer', width: 44 },
      { heading: 'Deel', width: 42 },
      { heading: 'Teller' },
      { heading: 'Noemer' },
      { heading: 'Percentage' },
      { heading: 'Eenheid', width: 13 },
      { heading: 'Gelezen van', width: 48 },
      { heading: 'Voorwaarde', width: 30 },
      { heading: 'Zonder oordeel of onduidelijk' },
      { heading: 'Niet bekend' },
      { heading: 'Aanpakken verschillen' },
      { heading: 'Buiten de voorwaarde' },
    ],
    rows: figures.flatMap(({ title, unit, reads, filter, denominator, shares, leftOut }) =>
      shares.map(({ label, numerator }) => [
        title,
        label,
        numerator,
        denominator,
        percentOf({ numerator, denominator }),
        unitNouns[unit][0],
        reads,
        filter,
        leftOut.left,
        leftOut.missing,
        leftOut.divided,
        leftOut.outside,
      ]),
    ),
  }
}

function indicatorSheet({ framework }: Report): Sheet {
  return {
    name: 'Indicatoren',
    columns: [
      { heading: 'Thema', width: 16 },
      { heading: 'Criterium', width: 52 },
      { heading: 'Code' },
      { heading: 'Indicator', width: 76 },
      { heading: 'Voldoet' },
      { heading: 'Verbeterpunt' },
      { heading: 'Geen oordeel' },
      { heading: 'Nog geen oordeel' },
      { heading: 'Met oordeel' },
      { heading: 'Percentage dat voldoet' },
    ],
    rows: framework.themes.flatMap((theme) =>
      theme.criteria.flatMap((criterion) =>
        criterion.indicators.map(({ code, statement, meets, improvementPoint, noVerdict, missing }) => {
          const judged = meets + improvementPoint
          const percent = percentOf({ numerator: meets, denominator: judged })
          const counts = [meets, improvementPoint, noVerdict, missing, judged, percent]
          return [theme.name, criterion.name, code, statement, ...counts]
        }),
      ),
    ),
  }
}

function indicatorCodes({ framework }: Report): string[] {
  return framework.themes.flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
  )
}

function verdictSheet(report: Report): Sheet {
  return {
    name: 'Oordelen per aanpak',
    columns: [
      { heading: 'Gemeente', width: 24 },
      { heading: 'Aanpak', width: 40 },
      ...indicatorCodes(report).map((heading) => ({ heading, width: 13 })),
    ],
    rows: report.approaches.map(({ municipality, approach, verdicts }) => [
      municipality,
      approach,
      ...verdicts.map((verdict) => markWords[verdict ?? 'none']),
    ]),
  }
}

/** One line per number and per verdict: the form for who counts further. */
function longTable(report: Report): Pick<Sheet, 'columns' | 'rows'> {
  const codes = indicatorCodes(report)
  const headings = ['soort', 'code', 'cijfer', 'deel', 'teller', 'noemer', 'eenheid', 'gemeente', 'aanpak', 'oordeel']
  const share = (kind: string, code: string, title: string, label: string, counts: SheetCell[], unit: string) =>
    [kind, code, title, label, ...counts, unit, null, null, null] as SheetCell[]
  return {
    columns: headings.map((heading) => ({ heading })),
    rows: [
      ...report.figures.flatMap(({ code, title, unit, denominator, shares }) =>
        shares.map(({ label, numerator }) =>
          share('cijfer', code, title, label, [numerator, denominator], unitNouns[unit][0]),
        ),
      ),
      ...report.framework.themes
        .flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
        .map(({ code, statement, meets, improvementPoint }) =>
          share('indicator', code, statement, 'voldoet', [meets, meets + improvementPoint], 'aanpak'),
        ),
      ...report.approaches.flatMap(({ municipality, approach, verdicts }) =>
        verdicts.map((verdict, index): SheetCell[] => [
          'oordeel',
          codes[index] ?? '',
          ...[null, null, null, null, null],
          municipality,
          approach,
          markWords[verdict ?? 'none'],
        ]),
      ),
    ],
  }
}
