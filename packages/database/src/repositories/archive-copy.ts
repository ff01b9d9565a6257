import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** The archive's PDF of one published version, withdrawn ones too. `number` null: the newest. */
export interface ArchiveCopy {
  number: number
  municipalitySlug: string
  studySlug: string
  bytes: Buffer
}

/** Null without such a version, and while its copy is not made. */
export async function findArchiveCopy(
  reading: Reading,
  participation: string,
  number: number | null,
): Promise<ArchiveCopy | null> {
  const { rows } = await sql<ArchiveCopy>`
    select number, municipality_slug as "municipalitySlug", study_slug as "studySlug", archive_pdf as bytes
    from published.versions
    where participation_id = ${participation} and archive_pdf is not null and number = coalesce(${number}::int, number)
    order by number desc limit 1`.execute(queryOf(reading))
  return rows[0] ?? null
}
