import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { factsheetTree } from './factsheet-tree.ts'
import { printArchivePdf, printPdf } from './pdf-press.ts'
import { paperContent } from './tree/typst.ts'

/** The factsheet as PDF/UA-1: tagged, Dutch, same bytes for the same factsheet. `portalUrl` as in `factsheetTree`. */
export function renderFactsheetPdf(factsheet: Factsheet, portalUrl: string): Promise<Uint8Array> {
  return printPdf('tree', paperContent(factsheetTree(factsheet, portalUrl)))
}

/** The same pages as PDF/A-3a, for an archive. `json`: the data as they are published, which travel in the file as an attachment. */
export function renderArchivePdf(factsheet: Factsheet, portalUrl: string, json: string): Promise<Uint8Array> {
  return printArchivePdf('tree', paperContent(factsheetTree(factsheet, portalUrl)), {
    name: 'factsheet.json',
    type: 'application/json',
    description: 'De inhoud van deze factsheet als gegevens',
    text: json,
  })
}
