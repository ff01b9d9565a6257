import { expect, test } from 'vitest'
import { reportIndexHtml } from './report-index-html.ts'
import { withdrawnReportHtml } from './report-state-html.ts'

test('what is typed is text: a reason with markup prints literally', () => {
  const page = withdrawnReportHtml({
    title: '<b>T</b>',
    version: 1,
    withdrawnOn: '2026-11-23',
    reason: '<script>x</script>',
  })
  expect(page).toContain('&lt;script&gt;x&lt;/script&gt;')
  expect(page).not.toContain('<b>T</b>')
  expect(page).toContain('23 november 2026')
})

test('the list names every version, withdrawn ones as such; without reports it leads to the factsheets', () => {
  const study = { slug: 'proef', name: 'Proef', fictional: true }
  const page = reportIndexHtml([
    { study, title: 'Rapport', version: 2, publishedOn: '2026-11-23', withdrawnOn: null },
    { study, title: 'Rapport', version: 1, publishedOn: '2026-11-01', withdrawnOn: '2026-11-20' },
  ])
  expect(page).toContain('href="/rapport/proef/v2"')
  expect(page).toContain('Versie 1, ingetrokken op 20 november 2026')
  expect(reportIndexHtml([])).toContain('href="/uitkomsten"')
})
