import type { Factsheet, FactsheetApproach, PublishedVerdict } from '@toezicht/domain/publication/factsheet'
import { whatNext } from './factsheet-words.ts'
import type { ColumnSide, SectionNode, TilesNode, TreeNode } from './tree/node.ts'
import { tallyVerdicts } from './verdict-tally.ts'

/** The first screen: what goes well, what can be better, what happens next. */
export function summaryTiles({ approaches }: Factsheet): TilesNode {
  const tally = (verdict: PublishedVerdict, one: string, many: string): TreeNode => ({
    kind: 'list',
    look: 'plain',
    items: approaches.map((approach) => {
      const { judged, [verdict]: count } = tallyVerdicts(approach)
      const words = ` van ${judged === 1 ? '1 punt' : `de ${judged} punten`} ${count === 1 || judged === 1 ? one : many}`
      return [
        {
          kind: 'paragraph',
          text: [{ kind: 'strong', text: String(count) }, words, { kind: 'aside', text: approach.name }],
        },
      ]
    }),
  })
  return {
    kind: 'tiles',
    items: [
      {
        ...{ id: 'goed', heading: 'Wat gaat goed', href: '#conclusies', mark: 'meets' },
        children: [tally('meets', 'voldoet', 'voldoen')],
      },
      {
        ...{ id: 'beter', heading: 'Wat kan beter', href: '#conclusies', mark: 'improvement-point' },
        children: [tally('improvement-point', 'kan\u00A0beter', 'kunnen\u00A0beter')],
      },
      {
        ...{ id: 'verder', heading: 'Hoe gaat het verder', href: null, mark: 'next' },
        children: [{ kind: 'paragraph', text: [whatNext] }],
      },
    ],
  }
}

/** The conclusions people chose, by approach: strengths beside improvements, theme by theme; an empty side says so. */
export function conclusionsNode(factsheet: Factsheet): SectionNode[] {
  return factsheet.approaches.map((approach) => ({
    kind: 'section',
    level: 3,
    id: null,
    heading: approach.name,
    children: [
      {
        kind: 'columns',
        level: 4,
        sides: [
          side(factsheet, approach, 'strengths', { heading: 'Dit gaat goed', mark: 'meets' }),
          side(factsheet, approach, 'improvements', { heading: 'Dit kan beter', mark: 'improvement-point' }),
        ],
      },
    ],
  }))
}

function side(
  { framework }: Factsheet,
  approach: FactsheetApproach,
  key: 'strengths' | 'improvements',
  head: Pick<ColumnSide, 'heading' | 'mark'>,
): ColumnSide {
  const groups = framework.themes.flatMap((theme) => {
    const sentences = approach.conclusions.find((it) => it.theme === theme.code)?.[key] ?? []
    return sentences.length === 0 ? [] : [{ term: theme.name, items: sentences.map((sentence) => [sentence]) }]
  })
  const empty: TreeNode = { kind: 'paragraph', text: ['STJ noemt hier niets.'] }
  return { ...head, children: groups.length === 0 ? [empty] : [{ kind: 'grouped-list', groups }] }
}
