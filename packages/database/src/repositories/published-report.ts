import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** A visible version of a report, without its bytes; a withdrawn one says when and why. */
export interface PublishedReport {
  id: string
  studySlug: string
  studyName: string
  title: string
  fictional: boolean
  number: number
  visibleFrom: Date
  /** What this version corrects. */
  correction: string | null
  withdrawnAt: Date | null
  withdrawalReason: string | null
}

/** Everything the public may see at this moment, by the database's clock; newest version first within a study. As public_reader. */
export async function listPublishedReports(reading: Reading): Promise<PublishedReport[]> {
  const { rows } = await sql<PublishedReport>`
    select id, study_slug as "studySlug", study_name as "studyName", title, fictional, number, visible_from as "visibleFrom", correction,
      withdrawn_at as "withdrawnAt", withdrawal_reason as "withdrawalReason"
    from published.report_pages order by study_name, study_slug, number desc`.execute(queryOf(reading))
  return rows
}

export const reportForms = ['html', 'pdf', 'xlsx', 'ods', 'csv', 'json'] as const
export type ReportForm = (typeof reportForms)[number]

/** The PDF of an older version that says that a newer one stands; null until it is made. */
export async function findMarkedReport(reading: Reading, id: string): Promise<Buffer | null> {
  const row = await queryOf(reading)
    .selectFrom('published.report_pages')
    .select('marked_pdf')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.marked_pdf ?? null
}

/** The stored bytes of one form, with the page's compressed copy; null where there are none (any more). */
export async function findReportBytes(
  reading: Reading,
  id: string,
  form: ReportForm,
): Promise<{ bytes: Buffer; brotli: Buffer | null } | null> {
  const row = await queryOf(reading)
    .selectFrom('published.report_pages')
    .select([form, 'html_br'])
    .where('id', '=', id)
    .executeTakeFirst()
  const bytes = row?.[form]
  return bytes ? { bytes, brotli: form === 'html' ? row.html_br : null } : null
}
