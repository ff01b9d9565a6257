import type { FactsheetApproach, FactsheetFinding, FactsheetTheme } from '@toezicht/domain/publication/factsheet'
import { documentText } from './dutch-text.ts'
import { html, type SafeHtml } from './html.ts'
import { attentionIcon, verdictHtml } from './verdict-html.ts'

/** The findings of one approach on one theme; a table that becomes cards on a phone, hence the roles in words. */
export function findingsTable(approach: FactsheetApproach, theme: FactsheetTheme): SafeHtml | null {
  const criteria = theme.criteria.flatMap((criterion) => {
    const findings = approach.findings.filter((it) => it.theme === theme.code && it.criterion === criterion.code)
    return findings.length === 0 ? [] : [{ criterion, findings }]
  })
  if (criteria.length === 0) return null
  return html`<table class="findings" role="table">
<caption>Thema ${theme.name}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Wat STJ toetst, met het oordeel</th><th scope="col" role="columnheader">Wat STJ zag</th></tr></thead>
${criteria.map(
  ({ criterion, findings }) => html`<tbody role="rowgroup">
<tr class="criterion" role="row"><th colspan="2" scope="rowgroup" role="rowheader">${criterion.name}</th></tr>
${findings.map(findingRow)}</tbody>
`,
)}</table>
`
}

function findingRow(finding: FactsheetFinding): SafeHtml {
  return html`<tr class="finding" role="row">
<td role="cell"><ul class="indicators">${finding.indicators.map(
    (it) =>
      html`<li><p><span class="code">${it.code}</span>${it.statement}</p>${verdictHtml(it.verdict)}${
        it.reason !== null && html`<p class="reason">Reden: ${it.reason}</p>`
      }</li>`,
  )}</ul></td>
<td role="cell">${finding.text.map((paragraph) => html`<p>${paragraph}</p>`)}${finding.pointsOfAttention.map(
    (point) => html`<div class="attention">${attentionIcon}<p><strong>Let op:</strong> ${point}</p></div>`,
  )}${sources(finding)}</td>
</tr>
`
}

function sources({ documents }: FactsheetFinding): SafeHtml | null {
  const [first, ...more] = documents.map(documentText)
  if (first === undefined) return null
  if (more.length === 0) return html`<p class="sources">Bron: ${first}</p>`
  return html`<div class="sources"><p>Bronnen:</p><ul>${[first, ...more].map((text) => html`<li>${text}</li>`)}</ul></div>`
}
