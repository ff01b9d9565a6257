import type { Report } from '@toezicht/domain/national-report/report'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { newestPath } from './factsheet-address.ts'
import { factsheetTree } from './factsheet-tree.ts'
import { printPdf } from './pdf-press.ts'
import { reportsPath } from './report/report-address.ts'
import { reportTree } from './report/report-tree.ts'
import type { DocumentTree } from './tree/node.ts'
import { paperContent } from './tree/typst.ts'
import { treeWord } from './tree/word.ts'

/**
 * The same PDF of an older version, with a band on its first page that says so. It names no newer version, so that it stays true whichever comes; the same
 * content gives the same bytes. `portalUrl` as in `factsheetTree`.
 */
export function renderSupersededPdf(factsheet: Factsheet, portalUrl: string): Promise<Uint8Array> {
  return printPdf('tree', paperContent(supersededFactsheet(factsheet, portalUrl)))
}

/** The copy for Word, with the same band. */
export function renderSupersededWord(factsheet: Factsheet, portalUrl: string): Promise<Uint8Array> {
  return treeWord(supersededFactsheet(factsheet, portalUrl))
}

/** The PDF of an older version of the national report, with the same band. */
export function renderSupersededReport(report: Report, portalUrl: string): Promise<Uint8Array> {
  const newest = `${portalUrl}${reportsPath}/${report.study.slug}`
  return printPdf('tree', paperContent(superseded(reportTree(report, portalUrl), report.version, newest)))
}

function supersededFactsheet(factsheet: Factsheet, portalUrl: string): DocumentTree {
  const newest = `${portalUrl}${newestPath(factsheet.municipality.slug)}`
  return superseded(factsheetTree(factsheet, portalUrl), factsheet.version, newest)
}

function superseded(tree: DocumentTree, version: number, newest: string): DocumentTree {
  const text = [
    `U leest versie ${version}. De nieuwste versie staat op `,
    { kind: 'link', href: newest, text: newest },
    '.',
  ] as const
  return { ...tree, children: [{ kind: 'attention', label: 'Er is een nieuwere versie.', text }, ...tree.children] }
}
