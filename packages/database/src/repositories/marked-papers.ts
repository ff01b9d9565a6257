import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** Versions of a factsheet that have a newer one, rendered and not withdrawn, and no copies that say so; oldest first. `after`: older than this version only. */
export async function listVersionsToMark(
  reading: Reading,
  { most, after }: { most: number; after?: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select v.id from published.versions v
    where v.rendered_at is not null and v.withdrawn_at is null and (v.marked_pdf is null or v.marked_word is null)
      and exists (select from published.versions newer where newer.participation_id = v.participation_id and newer.number > v.number
        and newer.rendered_at is not null and newer.withdrawn_at is null ${after === undefined ? sql`` : sql`and newer.id = ${after}`})
    order by v.published_at limit ${most}`.execute(queryOf(reading))
  return rows.map(({ id }) => id)
}

/** Stores the copies once; what stands stays. */
export async function saveMarkedVersion(
  changing: Changing,
  id: string,
  copies: { pdf: Buffer; word: Buffer },
): Promise<void> {
  await sql`
    update published.versions set marked_pdf = coalesce(marked_pdf, ${copies.pdf}), marked_word = coalesce(marked_word, ${copies.word})
    where id = ${id} and rendered_at is not null and (marked_pdf is null or marked_word is null)`.execute(
    queryOf(changing),
  )
}

/** The same of national reports, by study. */
export async function listReportsToMark(
  reading: Reading,
  { most, after }: { most: number; after?: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from published.reports r
    where r.state = 'published' and r.rendered_at is not null and r.withdrawn_at is null and r.marked_pdf is null
      and exists (select from published.reports newer where newer.study_id = r.study_id and newer.state = 'published' and newer.number > r.number
        and newer.rendered_at is not null and newer.withdrawn_at is null ${after === undefined ? sql`` : sql`and newer.id = ${after}`})
    order by r.published_at limit ${most}`.execute(queryOf(reading))
  return rows.map(({ id }) => id)
}

export async function saveMarkedReport(changing: Changing, id: string, pdf: Buffer): Promise<void> {
  await sql`
    update published.reports set marked_pdf = ${pdf}
    where id = ${id} and rendered_at is not null and marked_pdf is null`.execute(queryOf(changing))
}
