import type { FrozenBlock, Report } from '@toezicht/domain/national-report/report'
import { countText, numberText } from '../dutch-text.ts'
import { newestPath } from '../factsheet-address.ts'
import type { SectionNode, TreeNode } from '../tree/node.ts'
import { reportPath } from './report-address.ts'
import { figureNode, figuresOf, themeFigure } from './report-figures.ts'
import { markWords } from './report-words.ts'

/** With more approaches than this a map of all of them is no picture any more: the report says where they stand instead. */
export const mapAtMost = 200

type Level = 2 | 3 | 4

/** The blocks as sections, by their headings. What stands before the first heading gets one. */
export function blockSections(report: Report, uniqueId: (wanted: string) => string): SectionNode[] {
  const sections: SectionNode[] = []
  let level: 2 | 3 = 2
  let children: TreeNode[] = []
  const open = (id: string, heading: string) => {
    children = []
    level = 2
    sections.push({ kind: 'section', level: 2, id: uniqueId(id), heading, children })
  }
  let chapter = children
  for (const block of report.blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      open(block.id, block.text)
      chapter = children
      continue
    }
    if (sections.length === 0) {
      open('inleiding', 'Inleiding')
      chapter = children
    }
    if (block.kind === 'heading') {
      children = []
      level = 3
      chapter.push({ kind: 'section', level: 3, id: uniqueId(block.id), heading: block.text, children })
    } else children.push(...blockNodes(block, report, level === 2 ? 3 : 4, uniqueId))
  }
  return sections
}

function blockNodes(
  block: Exclude<FrozenBlock, { kind: 'heading' }>,
  report: Report,
  level: Level,
  uniqueId: (wanted: string) => string,
): TreeNode[] {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((runs) => ({
        kind: 'paragraph',
        text: runs.map((run) => (typeof run === 'string' ? run : run.text)),
      }))
    case 'figure': {
      const figures = figuresOf(report, block.figures)
      const caption = `Figuur ${block.number}: ${block.title}`
      return [figureNode(uniqueId(`figuur-${block.number}`), caption, figures)]
    }
    case 'indicators': {
      const theme = report.framework.themes.find(({ code }) => code === block.theme)
      if (!theme) return []
      const id = uniqueId(`thema-${theme.code.toLowerCase()}`)
      const figure = themeFigure(uniqueId(`${id}-oordelen`), theme)
      return [{ kind: 'section', level, id, heading: `Thema ${theme.name}`, children: [figure] }]
    }
    case 'heat-map':
      return heatMap(report, uniqueId('kaart'))
    case 'example': {
      const children = block.paragraphs.map((words): TreeNode => ({ kind: 'paragraph', text: [words] }))
      const heading = `Uit het onderzoek: ${block.title}`
      return [{ kind: 'section', level, id: null, heading, framed: true, together: true, children }]
    }
    case 'municipalities':
      return municipalityList(report)
  }
}

/** Every approach × every indicator, by gemeente; in words where that would be no picture any more. */
function heatMap(report: Report, id: string): TreeNode[] {
  const { approaches, framework } = report
  if (approaches.length === 0)
    return [{ kind: 'note', text: ['Er zijn nog geen aanpakken met een vastgesteld oordeel.'] }]
  const path = reportPath(report)
  const spreadsheet = { kind: 'link', href: `${path}.xlsx`, text: 'het rekenblad (XLSX)' } as const
  const json = { kind: 'link', href: `${path}.json`, text: 'de gegevens (JSON)' } as const
  if (approaches.length > mapAtMost)
    return [
      {
        kind: 'note',
        text: [
          `Dit rapport telt ${countText(approaches.length, 'aanpak', 'aanpakken')}. Dat zijn er te veel voor één overzicht op een bladzijde. Het oordeel over elke aanpak op elke indicator staat in `,
          spreadsheet,
          ' en in ',
          json,
          '.',
        ],
      },
    ]
  return [
    {
      kind: 'paragraph',
      text: [
        `Elke regel is een aanpak, elke kolom een indicator. √ is voldoet, X is verbeterpunt, – is geen oordeel${
          approaches.some(({ verdicts }) => verdicts.includes(null)) ? ', ? is nog geen oordeel' : ''
        }.`,
      ],
    },
    {
      kind: 'matrix',
      id,
      caption: `Alle oordelen: ${numberText(approaches.length)} ${approaches.length === 1 ? 'aanpak' : 'aanpakken'} bij elkaar`,
      rowHeading: 'Gemeente en aanpak',
      columnGroups: framework.themes.map(({ name, criteria }) => ({
        heading: name,
        codes: criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
      })),
      rows: approaches.map(({ municipality, approach, verdicts }) => ({
        over: municipality,
        heading: approach,
        marks: verdicts,
      })),
      words: markWords,
    },
  ]
}

function municipalityList({ approaches }: Report): TreeNode[] {
  const byMunicipality = Map.groupBy(approaches, ({ municipalitySlug }) => municipalitySlug)
  return [
    {
      kind: 'list',
      look: 'names',
      items: [...byMunicipality.entries()].map(([slug, own]) => [
        {
          kind: 'paragraph',
          text: [
            { kind: 'link', href: newestPath(slug), text: own[0]?.municipality ?? slug },
            { kind: 'aside', text: own.map(({ approach }) => approach).join(' · ') },
          ],
        },
      ]),
    },
  ]
}
