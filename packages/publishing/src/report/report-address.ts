import type { Report } from '@toezicht/domain/national-report/report'

/** Where all national reports are listed. */
export const reportsPath = '/rapport'

/** `/rapport/<onderzoek>/v<n>`: this version for ever; `.pdf`, `.xlsx`, `.ods`, `.csv` and `.json` stand beside it. */
export function reportPath({ study, version }: Pick<Report, 'study' | 'version'>): string {
  return `${reportsPath}/${study.slug}/v${version}`
}

/** The other forms of a report, in the order in which they are offered. */
export const reportForms = [
  { ending: '.pdf', type: 'application/pdf', label: 'Download als PDF' },
  {
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Alle cijfers voor Excel (XLSX)',
  },
  { ending: '.ods', type: 'application/vnd.oasis.opendocument.spreadsheet', label: 'Alle cijfers (ODS)' },
  { ending: '.csv', type: 'text/csv; charset=utf-8', label: 'Alle cijfers in één tabel (CSV)' },
  { ending: '.json', type: 'application/json', label: 'Het hele rapport als gegevens (JSON)' },
] as const
