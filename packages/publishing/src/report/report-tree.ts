import type { Report } from '@toezicht/domain/national-report/report'
import { dateText, numberText } from '../dutch-text.ts'
import type { DocumentTree, SectionNode, TreeNode } from '../tree/node.ts'
import { verdictWords } from '../verdict-words.ts'
import { reportForms, reportPath, reportsPath } from './report-address.ts'
import { blockSections } from './report-blocks.ts'
import {
  correctionText,
  howFiguresRead,
  leftOutText,
  noVerdictMeaning,
  reportLead,
  reportVersionText,
} from './report-words.ts'

/**
 * The whole national report as one tree: every form of it says these words in this order. `portalUrl` is the public address of the portal without a
 * closing slash.
 */
export function reportTree(report: Report, portalUrl: string): DocumentTree {
  const uniqueId = idsOf(['inhoud', 'uitleg', 'bewaren'])
  const sections = blockSections(report, uniqueId)
  return {
    kind: 'document',
    title: `${report.title}, ${report.study.name}`,
    description: `Landelijk rapport ${report.study.name}. ${reportLead(report)}`,
    lang: 'nl',
    author: 'Samenwerkend Toezicht Jeugd',
    date: report.publishedOn,
    example: report.study.fictional
      ? 'Voorbeeld. Alles in dit rapport is verzonnen, om te laten zien hoe het werkt.'
      : null,
    children: [cover(report, sections), ...sections, explained(), kept(report, portalUrl)],
  }
}

/** Each id once: the second of a name gets a number. */
function idsOf(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken)
  return (wanted) => {
    for (let turn = 1; ; turn += 1) {
      const id = turn === 1 ? wanted : `${wanted}-${turn}`
      if (used.has(id)) continue
      used.add(id)
      return id
    }
  }
}

function cover(report: Report, sections: readonly SectionNode[]): TreeNode {
  const { title, study, counts, countedOn } = report
  const notes = [correctionText(report), leftOutText(report)].filter((note) => note !== null)
  const figure = (term: string, count: number) => ({
    term,
    value: [numberText(count)],
    look: 'figure' as const,
    source: null,
  })
  return {
    kind: 'cover',
    over: `Landelijk rapport ${study.name}`,
    heading: title,
    lead: [reportLead(report)],
    children: [
      ...notes.map((note): TreeNode => ({ kind: 'note', text: [note] })),
      {
        kind: 'facts',
        items: [
          figure('Gemeenten', counts.municipalities),
          figure('Aanpakken', counts.approaches),
          figure('Netwerkpartners die vragen beantwoordden', counts.partners),
          { term: 'Geteld op', value: [dateText(countedOn)], look: 'figure', source: null },
        ],
      },
      {
        kind: 'list',
        look: 'contents',
        items: sections.map(({ id, heading }) => [
          { kind: 'paragraph', text: [{ kind: 'link', href: `#${id}`, text: heading }] },
        ]),
      },
    ],
  }
}

function explained(): SectionNode {
  const mark = (verdict: keyof typeof verdictWords) => ({
    mark: verdict,
    word: verdictWords[verdict].word,
    meaning: verdictWords[verdict].meaning,
  })
  return {
    kind: 'section',
    level: 2,
    id: 'uitleg',
    heading: 'Zo leest u de cijfers en de oordelen',
    tinted: true,
    together: true,
    children: [
      { kind: 'paragraph', text: [howFiguresRead] },
      {
        kind: 'legend',
        items: [mark('meets'), mark('improvement-point'), { ...mark('no-verdict'), meaning: noVerdictMeaning }],
      },
    ],
  }
}

function kept(report: Report, portalUrl: string): SectionNode {
  const path = reportPath(report)
  return {
    kind: 'section',
    level: 2,
    id: 'bewaren',
    heading: 'Bewaren en hergebruiken',
    children: [
      {
        kind: 'downloads',
        items: reportForms.map(({ ending, label }) => ({ href: `${path}${ending}`, label })),
      },
      {
        kind: 'paragraph',
        text: [
          `${reportVersionText(report)}. Deze versie blijft altijd staan op `,
          { kind: 'link', href: `${portalUrl}${path}`, text: `${portalUrl}${path}` },
          '. Alle rapporten staan op ',
          { kind: 'link', href: `${portalUrl}${reportsPath}`, text: `${portalUrl}${reportsPath}` },
          '.',
        ],
      },
    ],
  }
}
