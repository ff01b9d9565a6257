import type { Report } from '@toezicht/domain/national-report/report'
import { printPdf } from '../pdf-press.ts'
import { paperContent } from '../tree/typst.ts'
import { reportTree } from './report-tree.ts'

/** The report as PDF/UA-1 with the drawings of the page in it: same bytes for the same report. `portalUrl` as in `reportTree`. */
export function renderReportPdf(report: Report, portalUrl: string): Promise<Uint8Array> {
  return printPdf('tree', paperContent(reportTree(report, portalUrl)))
}
