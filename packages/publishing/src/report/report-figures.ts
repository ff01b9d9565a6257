import type { Report, ReportFigure, ReportTheme } from '@toezicht/domain/national-report/report'
import { percentOf } from '@toezicht/domain/national-report/share'
import { shareBars, shareLabel } from '../charts/share-bars.ts'
import { verdictBars } from '../charts/verdict-bars.ts'
import { numberText } from '../dutch-text.ts'
import type { CellNodes, FigureNode, TableNode } from '../tree/node.ts'
import { countingText, noneYet, unitNouns } from './report-words.ts'

const text = (words: string): CellNodes => [{ kind: 'paragraph', text: [words] }]

/** One chart of one or more figures, with the same numbers as a table and how they were counted. */
export function figureNode(id: string, caption: string, figures: readonly ReportFigure[]): FigureNode {
  const several = figures.length > 1
  const groups = figures.map(({ title, denominator, unit, shares }) => ({
    heading: several ? title : null,
    denominator,
    unit: unitNouns[unit],
    bars: shares,
  }))
  return {
    kind: 'figure',
    id,
    caption,
    drawing: shareBars(caption, groups),
    children: [
      sharesTable(`In cijfers: ${caption.split(':')[0]?.toLowerCase()}`, figures),
      { kind: 'sources', label: 'Zo is het geteld:', items: figures.map(countingText) },
    ],
  }
}

function sharesTable(caption: string, figures: readonly ReportFigure[]): TableNode {
  return {
    kind: 'table',
    caption,
    captionLevel: null,
    look: 'grid',
    columns: [
      { heading: 'Wat', share: 56, align: 'start' },
      { heading: 'Aantal', share: 26, align: 'end' },
      { heading: 'Deel', share: 18, align: 'end' },
    ],
    groups: figures.map(({ title, unit, denominator, shares }) => ({
      heading: `${title} (${unitNouns[unit][1]})`,
      rows: shares.map(({ label, numerator }) => ({
        header: true,
        breakable: false,
        cells: [
          text(label),
          text(`${numberText(numerator)} van ${numberText(denominator)}`),
          text(percentText(numerator, denominator)),
        ],
      })),
    })),
  }
}

function percentText(numerator: number, denominator: number): string {
  const percent = percentOf({ numerator, denominator })
  return percent === null ? 'geen' : `${percent}%`
}

/** The indicators of one theme: a bar for each, and the table with what each asks and how often √, X and geen oordeel were given. */
export function themeFigure(id: string, theme: ReportTheme): FigureNode {
  const all = theme.criteria.flatMap(({ indicators }) => indicators)
  return {
    kind: 'figure',
    id,
    caption: 'Oordelen per indicator',
    drawing: verdictBars(`Thema ${theme.name}: oordelen per indicator`, all),
    children: [
      indicatorTable(
        theme,
        all.some(({ missing }) => missing > 0),
      ),
    ],
  }
}

function indicatorTable({ name, criteria }: ReportTheme, withMissing: boolean): TableNode {
  const count = (number: number) => text(numberText(number))
  return {
    kind: 'table',
    caption: `In cijfers: thema ${name}`,
    captionLevel: null,
    look: 'grid',
    columns: [
      { heading: 'Indicator', share: withMissing ? 34 : 42, align: 'start' },
      { heading: 'Deel dat voldoet', share: 19, align: 'end' },
      { heading: '√ Voldoet', share: 11, align: 'end' },
      { heading: 'X Verbeterpunt', share: 17, align: 'end' },
      { heading: '– Geen oordeel', share: 11, align: 'end' },
      ...(withMissing ? [{ heading: `? ${noneYet}`, share: 8, align: 'end' as const }] : []),
    ],
    groups: criteria.map(({ name: heading, indicators }) => ({
      heading,
      rows: indicators.map(({ code, statement, meets, improvementPoint, noVerdict, missing }) => ({
        header: true,
        breakable: false,
        cells: [
          [{ kind: 'paragraph', text: [{ kind: 'code', text: code }, ` ${statement}`] }],
          text(shareLabel(meets, meets + improvementPoint)),
          count(meets),
          count(improvementPoint),
          count(noVerdict),
          ...(withMissing ? [count(missing)] : []),
        ],
      })),
    })),
  }
}

/** The figures that a block names, in its order. */
export function figuresOf({ figures }: Report, codes: readonly string[]): ReportFigure[] {
  return codes.flatMap((code) => figures.find((figure) => figure.code === code) ?? [])
}
