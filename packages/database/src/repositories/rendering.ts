import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A published version as far as rendering it is concerned. `content` is the Factsheet tree of domain/publication. */
export interface VersionToRender {
  id: string
  municipalitySlug: string
  studySlug: string
  number: number
  fictional: boolean
  publishedAt: Date
  content: unknown
  renderedAt: Date | null
}

/** The stored forms of one published version. */
export interface RenderedVersion {
  html: Buffer
  htmlBrotli: Buffer
  json: Buffer
  pdf: Buffer
}

export async function findVersionToRender(reading: Reading, id: string): Promise<VersionToRender | null> {
  const { rows } = await sql<VersionToRender>`
    select id, municipality_slug as "municipalitySlug", study_slug as "studySlug", number, fictional,
      published_at as "publishedAt", content, rendered_at as "renderedAt"
    from published.versions where id = ${id}`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** Stores the bytes once; a version that has them never gets others. */
export async function saveRendering(changing: Changing, id: string, rendered: RenderedVersion): Promise<void> {
  await sql`
    update published.versions set html = ${rendered.html}, html_br = ${rendered.htmlBrotli}, json = ${rendered.json},
      pdf = ${rendered.pdf}, rendered_at = now()
    where id = ${id} and rendered_at is null`.execute(queryOf(changing))
}
