import type { Report } from '@toezicht/domain/national-report/report'
import { html } from '../html.ts'
import { publicPage } from '../public-shell.ts'
import { publicationMetadata } from '../site/metadata.ts'
import { treeHtml } from '../tree/html.ts'
import { reportForms, reportPath, reportsPath } from './report-address.ts'
import { reportTree } from './report-tree.ts'

/** The whole public page of one version of the national report, to be stored at publication; no script, no style of its own. `portalUrl` as in `reportTree`. */
export function reportHtml(report: Report, portalUrl: string): string {
  const tree = reportTree(report, portalUrl)
  const path = reportPath(report)
  return publicPage({
    current: path,
    title: tree.title,
    description: tree.description,
    canonical: `${portalUrl}${path}`,
    fictional: report.study.fictional,
    metadata: publicationMetadata(tree),
    alternates: reportForms.map(({ type, ending }) => ({ type, href: `${path}${ending}` })),
    main: html`<div class="wrap"><nav class="trail" aria-label="Kruimelpad"><a href="${reportsPath}">Landelijke rapporten</a> / ${report.study.name}</nav></div>
${treeHtml(tree)}`,
  })
}
