import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A published report as far as rendering it is concerned. */
export interface ReportToRender {
  id: string
  studySlug: string
  number: number
  fictional: boolean
  visibleFrom: Date
  correction: string | null
  content: unknown
  renderedAt: Date | null
}

/** The stored forms of one published report. */
export interface RenderedReport {
  html: Buffer
  htmlBrotli: Buffer
  pdf: Buffer
  xlsx: Buffer
  ods: Buffer
  csv: Buffer
  json: Buffer
}

export async function findReportToRender(reading: Reading, id: string): Promise<ReportToRender | null> {
  const { rows } = await sql<ReportToRender>`
    select id, study_slug as "studySlug", number, fictional, visible_from as "visibleFrom", correction, content, rendered_at as "renderedAt"
    from published.reports where id = ${id} and state = 'published'`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** Stores the bytes once; a version that has them never gets others. */
export async function saveReportRendering(changing: Changing, id: string, rendered: RenderedReport): Promise<void> {
  await sql`
    update published.reports set html = ${rendered.html}, html_br = ${rendered.htmlBrotli}, pdf = ${rendered.pdf}, xlsx = ${rendered.xlsx},
      ods = ${rendered.ods}, csv = ${rendered.csv}, json = ${rendered.json}, rendered_at = now()
    where id = ${id} and rendered_at is null`.execute(queryOf(changing))
}
