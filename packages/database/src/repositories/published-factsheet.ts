import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'
import { type PublishedPlace, placeColumns } from './published-place.ts'

/** A visible publication, without its bytes. */
export interface PublishedFactsheet extends PublishedPlace {
  contentHash: string
}

/** Everything the public may see at this moment, by the database's clock; newest version first within a gemeente. */
export async function listPublishedFactsheets(reading: Reading): Promise<PublishedFactsheet[]> {
  const { rows } = await sql<PublishedFactsheet>`
    select ${placeColumns}, content_hash as "contentHash"
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
  /** Copies that say that a newer version stands; null where none does, or they are not made yet. */
  markedPdf: Buffer | null
  markedWord: Buffer | null
}

/** Null once it is withdrawn. */
export async function findFactsheetBytes(reading: Reading, id: string): Promise<FactsheetBytes | null> {
  const row = await queryOf(reading)
    .selectFrom('published.factsheets')
    .select([
      'html',
      'html_br as htmlBrotli',
      'json',
      'pdf',
      'word',
      'marked_pdf as markedPdf',
      'marked_word as markedWord',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
