import { dateText } from '../dutch-text.ts'
import { html } from '../html.ts'
import { publicPage } from '../public-shell.ts'
import { reportsPath } from './report-address.ts'

/** What stands at every address of a withdrawn version: when and why, and nothing of the report. */
export function withdrawnReportHtml(report: {
  title: string
  version: number
  withdrawnOn: string
  reason: string
}): string {
  const { title, version, withdrawnOn, reason } = report
  return publicPage({
    title: `${title} (ingetrokken)`,
    description: `Versie ${version} van dit rapport is ingetrokken.`,
    canonical: null,
    fictional: false,
    main: html`<div class="wrap"><div class="opening"><h1>Dit rapport is ingetrokken</h1><p class="lead">STJ heeft versie ${version} van «${title}» ingetrokken op ${dateText(withdrawnOn)}.</p><p><strong>Reden:</strong> ${reason}</p><p><a href="${reportsPath}">Bekijk alle landelijke rapporten</a></p></div></div>`,
  })
}
