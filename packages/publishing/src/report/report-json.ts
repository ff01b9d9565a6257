import type { Report } from '@toezicht/domain/national-report/report'
import { licence, publisher } from '../site/metadata.ts'
import { reportPath } from './report-address.ts'

/**
 * The public data of one version of the report, two spaces, one line break at the end: everything the page says (`domain/national-report/report.ts`
 * is its schema), with `format`, `address`, `source` and `terms` in front. `portalUrl` as in `reportTree`.
 */
export function reportJson({ format: _frozen, ...report }: Report, portalUrl: string): string {
  const content = {
    format: 'toezicht-report-json/1',
    address: `${portalUrl}${reportPath(report)}`,
    ...(report.study.fictional ? { voorbeeld: true } : {}),
    source: publisher,
    terms: `Vrij te gebruiken: ${licence.name}, ${licence.address}`,
    ...report,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
