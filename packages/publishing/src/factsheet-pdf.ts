import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { pdfContent } from './pdf-content.ts'
import { printPdf } from './pdf-press.ts'

/** The factsheet as PDF/UA-1: tagged, Dutch, same bytes for the same factsheet. `portalUrl` as in `factsheetHtml`. */
export function renderFactsheetPdf(factsheet: Factsheet, portalUrl: string): Promise<Uint8Array> {
  return printPdf('factsheet', pdfContent(factsheet, portalUrl))
}
