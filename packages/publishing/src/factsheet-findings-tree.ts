import type {
  FactsheetApproach,
  FactsheetFinding,
  FactsheetIndicator,
  FactsheetTheme,
} from '@toezicht/domain/publication/factsheet'
import { documentText } from './dutch-text.ts'
import type { TableNode, TreeNode } from './tree/node.ts'
import { verdictWords } from './verdict-words.ts'

/** The findings of one approach on one theme: a row per finding, with all indicators it is about in one cell; none without findings. */
export function findingsTable(approach: FactsheetApproach, theme: FactsheetTheme): TableNode[] {
  const groups = theme.criteria.flatMap((criterion) => {
    const findings = approach.findings.filter((it) => it.theme === theme.code && it.criterion === criterion.code)
    return findings.length === 0 ? [] : [{ heading: criterion.name, rows: findings.map(findingRow) }]
  })
  if (groups.length === 0) return []
  return [
    {
      kind: 'table',
      caption: `Thema ${theme.name}`,
      captionLevel: 4,
      look: 'cards',
      columns: [
        { heading: 'Wat STJ toetst, met het oordeel', share: 42, align: 'start' },
        { heading: 'Wat STJ zag', share: 58, align: 'start' },
      ],
      groups,
    },
  ]
}

function findingRow(finding: FactsheetFinding): TableNode['groups'][number]['rows'][number] {
  return {
    header: false,
    breakable: false,
    cells: [
      [{ kind: 'list', look: 'indicators', items: finding.indicators.map(indicator) }],
      [
        ...finding.text.map((text): TreeNode => ({ kind: 'paragraph', text: [text] })),
        ...finding.pointsOfAttention.map((point): TreeNode => ({ kind: 'attention', label: 'Let op:', text: [point] })),
        ...sources(finding),
      ],
    ],
  }
}

function indicator({ code, statement, verdict, reason }: FactsheetIndicator): TreeNode[] {
  return [
    { kind: 'paragraph', text: [{ kind: 'code', text: code }, ` ${statement}`] },
    {
      kind: 'verdict',
      verdict,
      word: verdictWords[verdict].word,
      reason: reason === null ? null : `Reden: ${reason}`,
    },
  ]
}

function sources({ documents }: FactsheetFinding): TreeNode[] {
  const items = documents.map(documentText)
  return items.length === 0 ? [] : [{ kind: 'sources', label: items.length === 1 ? 'Bron:' : 'Bronnen:', items }]
}
