import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** A visible publication, without its bytes. */
export interface PublishedFactsheet {
  id: string
  municipalitySlug: string
  municipalityName: string
  studySlug: string
  studyName: string
  fictional: boolean
  number: number
  contentHash: string
  publishedAt: Date
}

/** Everything the public may see at this moment, by the database's clock; newest version first within a gemeente. */
export async function listPublishedFactsheets(reading: Reading): Promise<PublishedFactsheet[]> {
  const { rows } = await sql<PublishedFactsheet>`
    select id, municipality_slug as "municipalitySlug", municipality_name as "municipalityName", study_slug as "studySlug",
      study_name as "studyName", fictional, number, content_hash as "contentHash", published_at as "publishedAt"
    from published.factsheets
    order by municipality_name, published_at desc, number desc`.execute(queryOf(reading))
  return rows
}

/** The stored bytes of one publication. `htmlBrotli` is the same page, compressed. */
export interface FactsheetBytes {
  html: Buffer | null
  htmlBrotli: Buffer | null
  json: Buffer | null
  pdf: Buffer | null
  word: Buffer | null
}

/** Null once it is withdrawn. */
export async function findFactsheetBytes(reading: Reading, id: string): Promise<FactsheetBytes | null> {
  const row = await queryOf(reading)
    .selectFrom('published.factsheets')
    .select(['html', 'html_br as htmlBrotli', 'json', 'pdf', 'word'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
