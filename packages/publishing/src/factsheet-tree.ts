import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { terms } from '@toezicht/framework/terms'
import { countText } from './dutch-text.ts'
import { newestPath, permanentPath } from './factsheet-address.ts'
import { approachFacts, contextFacts } from './factsheet-facts-tree.ts'
import { findingsTable } from './factsheet-findings-tree.ts'
import { conclusionsNode, summaryTiles } from './factsheet-summary-tree.ts'
import {
  archiveNote,
  attentionMeaning,
  correctionNote,
  exampleMark,
  howToRead,
  leadText,
  versionText,
} from './factsheet-words.ts'
import type { DocumentTree, LegendNode, ParagraphNode, SectionNode, TreeNode } from './tree/node.ts'
import { verdictWords } from './verdict-words.ts'

/**
 * Everything a factsheet says, once, in the order in which it is read; page, PDF and Word are renderings of it.
 * `portalUrl` is the public address of the portal without a closing slash ("https://toezicht.example").
 */
export function factsheetTree(factsheet: Factsheet, portalUrl: string): DocumentTree {
  const { municipality, study, context, approaches } = factsheet
  return {
    kind: 'document',
    title: `Factsheet ${municipality.name}, ${study.name}`,
    description: `Gemeente ${municipality.name}. ${leadText(factsheet)}`,
    lang: 'nl',
    author: 'Samenwerkend Toezicht Jeugd',
    date: factsheet.publishedOn,
    example: study.fictional ? exampleMark : null,
    children: [
      {
        kind: 'cover',
        over: `Factsheet ${study.name}`,
        heading: `Gemeente ${municipality.name}`,
        lead: [leadText(factsheet)],
        children: [summaryTiles(factsheet), ...notesPart(factsheet)],
      },
      section('conclusies', 'Conclusies: wat gaat goed en wat kan beter', conclusionsNode(factsheet)),
      {
        ...section(null, `Over de gemeente ${municipality.name}`, [
          contextFacts(context),
          ...context.paragraphs.map(paragraph),
        ]),
        tinted: true,
      },
      {
        ...section('uitleg', 'Zo leest u de oordelen', [paragraph(howToRead), legend, ...targetGroup(factsheet)]),
        together: true,
      },
      ...approaches.map((approach) =>
        section(placeOf(approach.slug), `Aanpak ${approach.name}`, [
          ...approach.description.map(paragraph),
          approachFacts(approach),
          {
            ...section(null, 'Bevindingen', [
              {
                kind: 'paragraph',
                text: [
                  `${countText(approach.findings.length, 'bevinding', 'bevindingen')}, per thema. `,
                  { kind: 'link', href: '#uitleg', text: 'Wat betekenen de oordelen?' },
                ],
              },
              ...factsheet.framework.themes.flatMap((theme) => findingsTable(approach, theme)),
            ]),
            level: 3,
          },
        ]),
      ),
      ...notAssessedPart(factsheet),
      section(null, 'Bewaren en hergebruiken', versionPart(factsheet, portalUrl)),
    ],
  }
}

/** Where an approach stands; never where something else of the page does. */
function placeOf(slug: string): string {
  return ['conclusies', 'uitleg', 'goed', 'beter', 'verder', 'inhoud'].includes(slug) ? `aanpak-${slug}` : slug
}

function section(id: string | null, heading: string, children: readonly TreeNode[]): SectionNode {
  return { kind: 'section', level: 2, id, heading, children }
}

function paragraph(text: string): ParagraphNode {
  return { kind: 'paragraph', text: [text] }
}

const legend: LegendNode = {
  kind: 'legend',
  items: [
    ...(['meets', 'improvement-point', 'no-verdict'] as const).map((mark) => ({ mark, ...verdictWords[mark] })),
    { mark: 'attention' as const, word: 'Let op', meaning: attentionMeaning },
  ].map(({ mark, word, meaning }) => ({ mark, word, meaning })),
}

/** Whom it is about, where the factsheet names them by letters that only the field knows. */
function targetGroup({ study, framework }: Factsheet): ParagraphNode[] {
  const named = [study.name, ...framework.themes.flatMap(({ criteria }) => criteria.map(({ name }) => name))]
  return terms
    .filter(({ term }) => term === 'GGSR' && named.some((name) => name.includes(term)))
    .map(({ term, meaning }) => ({
      kind: 'paragraph',
      text: [{ kind: 'strong', text: term }, `: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`],
    }))
}

function notesPart(factsheet: Factsheet): TreeNode[] {
  const notes = [archiveNote(factsheet), correctionNote(factsheet)].filter((note) => note !== null)
  return notes.map((note) => ({ kind: 'note', text: [note] }))
}

function notAssessedPart({ notAssessed }: Factsheet): TreeNode[] {
  if (notAssessed.length === 0) return []
  const items = notAssessed.map(({ name, reason }) => ({
    term: name,
    value: [reason],
    look: 'words' as const,
    source: null,
  }))
  return [{ ...section(null, 'Ook genoemd, niet beoordeeld', [{ kind: 'facts', items }]), tinted: true }]
}

function versionPart(factsheet: Factsheet, portalUrl: string): TreeNode[] {
  const path = permanentPath(factsheet)
  const newest = `${portalUrl}${newestPath(factsheet.municipality.slug)}`
  return [
    {
      kind: 'downloads',
      items: [
        { href: `${path}.pdf`, label: 'Download als PDF' },
        { href: `${path}.docx`, label: 'Download voor Word' },
        { href: `${path}.json`, label: 'Download de gegevens (JSON)' },
      ],
    },
    {
      kind: 'paragraph',
      text: [
        `${versionText(factsheet)}. Deze versie blijft altijd staan op `,
        { kind: 'link', href: `${portalUrl}${path}`, text: `${portalUrl}${path}` },
        '. De nieuwste versie staat op ',
        { kind: 'link', href: newest, text: newest },
        '.',
      ],
    },
  ]
}
